package org.inkjar.common;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.resilience.annotation.Retryable;

/**
 * Tries the transactions of a service again when they collide with somebody else's. The second time they see what the
 * other wrote, and do without it or say what is wrong: {@link StaleVersionException}, {@link InvalidInputException}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Retryable(
        includes = {ConcurrencyFailureException.class, DataIntegrityViolationException.class},
        maxRetries = 5,
        delay = 10,
        jitter = 10,
        multiplier = 2)
public @interface RetriedOnCollision {}
