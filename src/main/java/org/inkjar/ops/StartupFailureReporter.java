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
    private final boolean command;

    StartupFailureReporter(@Nullable ConfigurableApplicationContext context) {
        debug = context != null && context.getEnvironment().containsProperty("debug");
        command = context != null && CommandContext.isOpeningIn(context.getEnvironment());
    }

    @Override
    public boolean reportException(Throwable failure) {
        if (debug) {
            return false;
        }
        System.err.println(
                "inkjar: " + (command ? StartupFailures.explainToCommand(failure) : StartupFailures.explain(failure)));
        return true;
    }
}
