package org.inkjar.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * Slows guessing down. After {@value #PER_ACCOUNT} attempts at one account that failed in a row, or
 * {@value #PER_ADDRESS} from one address, whoever it is waits a minute before the next, then two, then four, and never
 * longer than {@link #LONGEST}. An account that nobody has is treated as one that somebody has.
 */
@Component
class SignInThrottle {

    static final int PER_ACCOUNT = 10;

    /** More, as people of one office have one address. */
    static final int PER_ADDRESS = 30;

    static final Duration LONGEST = Duration.ofMinutes(15);

    private static final Duration MEMORY = Duration.ofHours(1);
    private static final int REMEMBERED = 100_000;
    private static final int LONGEST_NAME = 300;

    private final Cache<String, Attempts> remembered;
    private final Clock clock;

    SignInThrottle(Clock clock) {
        this.clock = clock;
        this.remembered = Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterWrite(MEMORY)
                .ticker(new ClockTicker(clock))
                .build();
    }

    /**
     * Counts an attempt, before it is known how it ends: of many at once none is overlooked.
     *
     * @throws TooManyAttemptsException while one must wait; this does not count as an attempt
     */
    void admit(String account, ClientAddress address) {
        if (!address.equals(ClientAddress.UNKNOWN)) {
            count(address.network(), PER_ADDRESS);
        }
        count(name(account), PER_ACCOUNT);
    }

    /** Takes the attempt back. What others tried from the same address stays. */
    void succeeded(String account, ClientAddress address) {
        remembered.invalidate(name(account));
        remembered.asMap().computeIfPresent(address.network(), (key, attempts) -> attempts.less());
    }

    /** Forgets everything, as a restart does. */
    void clear() {
        remembered.invalidateAll();
    }

    private void count(String key, int limit) {
        var now = clock.instant();
        remembered.asMap().compute(key, (same, before) -> {
            if (before == null) {
                return new Attempts(1, now);
            }
            var pause = before.pause(limit, now);
            if (pause.isPositive()) {
                throw new TooManyAttemptsException(pause);
            }
            return new Attempts(before.number() + 1, now);
        });
    }

    /** No address has an @. */
    private static String name(String account) {
        var name = account.strip().toLowerCase(Locale.ROOT);
        return "@" + name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    /** Attempts of which none succeeded. */
    private record Attempts(int number, Instant last) {

        Duration pause(int limit, Instant now) {
            if (number < limit) {
                return Duration.ZERO;
            }
            int doublings = Math.min(number - limit, 10);
            var longer = Duration.ofMinutes(1L << doublings);
            return Duration.between(now, last.plus(longer.compareTo(LONGEST) < 0 ? longer : LONGEST));
        }

        Attempts less() {
            return new Attempts(Math.max(number - 1, 0), last);
        }
    }
}
