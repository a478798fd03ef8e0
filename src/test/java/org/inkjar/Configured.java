package org.inkjar;

import org.inkjar.common.InkjarProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.mock.env.MockEnvironment;

/** The configuration of a blog as a test wants it; what the test leaves out is as it is by default. */
public final class Configured {

    private Configured() {}

    /** @param lines such as {@code inkjar.samples=false} */
    public static InkjarProperties by(String... lines) {
        var environment = new MockEnvironment();
        TestPropertyValues.of(lines).applyTo(environment);
        return Binder.get(environment).bindOrCreate("inkjar", InkjarProperties.class);
    }
}
