package org.inkjar;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.inkjar.common.InvalidInputException;

/** Reads what was complained about. */
public final class Refusals {

    private Refusals() {}

    /** The messages by field; empty when nothing was refused. */
    public static Map<String, String> of(ThrowingCallable input) {
        var refusal = catchThrowableOfType(InvalidInputException.class, input);
        return refusal == null ? Map.of() : refusal.messages();
    }
}
