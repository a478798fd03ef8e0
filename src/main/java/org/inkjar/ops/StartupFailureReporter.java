package org.inkjar.ops;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in one line why the blog cannot start. With {@code --debug} Spring Boot tells everything instead. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartupFailureReporter implements SpringBootExceptionReporter {

    private final boolean debug;

    StartupFailureReporter(@Nullable ConfigurableApplicationContext context) {
        debug = context != null && context.getEnvironment().containsProperty("debug");
    }

    @Override
    public boolean reportException(Throwable failure) {
        if (debug) {
            return false;
        }
        System.err.println("inkjar: " + StartupFailures.explain(failure));
        return true;
    }
}
