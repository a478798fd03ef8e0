package org.inkjar.job;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Objects;
import org.inkjar.common.SaidException;
import org.inkjar.common.Saying;
import org.inkjar.common.Text;

/**
 * Why a run failed.
 *
 * @param message in words; a line of {@link Saying}, where it can be one
 * @param stackTrace for whoever looks into the code
 */
record JobFailure(String message, String stackTrace) {

    static final int MAX_MESSAGE = 500;
    static final int MAX_STACK_TRACE = 20_000;

    static final JobFailure NONE = new JobFailure("", "");

    /** Of what came after it, nobody knows. */
    static final JobFailure INTERRUPTED =
            new JobFailure(Saying.of("job.interrupted.why").line(MAX_MESSAGE), "");

    JobFailure {
        message = Text.shortened(Text.line(message), MAX_MESSAGE);
        stackTrace = Text.shortened(Text.lines(stackTrace), MAX_STACK_TRACE);
    }

    static JobFailure of(Throwable cause) {
        var trace = new StringWriter();
        cause.printStackTrace(new PrintWriter(trace));
        if (cause instanceof SaidException said) {
            return new JobFailure(said.saying().line(MAX_MESSAGE), trace.toString());
        }
        var simpleName = cause.getClass().getSimpleName();
        var message = Objects.toString(cause.getMessage(), "");
        return new JobFailure(message.isBlank() ? simpleName : message, trace.toString());
    }
}
