package org.inkjar.post.weblink;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Reads the header {@code Retry-After} (RFC 9110): seconds, or a date. */
final class RetryAfter {

    /** Nobody is left alone for longer, whatever they ask for. */
    private static final Duration LONGEST = Duration.ofDays(30);

    private RetryAfter() {}

    static Optional<Duration> parse(String header, Instant now) {
        try {
            var text = header.strip();
            var wished = text.matches("\\d{1,9}")
                    ? Duration.ofSeconds(Long.parseLong(text))
                    : Duration.between(now, Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text)));
            return Optional.of(wished)
                    .filter(Duration::isPositive)
                    .map(pause -> pause.compareTo(LONGEST) > 0 ? LONGEST : pause);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
