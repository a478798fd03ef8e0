package org.inkjar.job;

import java.time.Instant;

/**
 * A job whose last run failed.
 *
 * @param title for example {@code Check links}
 * @param failure why, in words
 * @param time when
 */
public record FailedJob(String name, String title, String failure, Instant time) {}
