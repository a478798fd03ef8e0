package org.inkjar.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import org.inkjar.AtTheSameTime;
import org.inkjar.TestClock;
import org.junit.jupiter.api.Test;

class SignInThrottleTests {

    private static final String ACCOUNT = "ada@example.com";
    private static final ClientAddress HERE = new ClientAddress("203.0.113.9");

    private final TestClock clock = new TestClock();
    private final SignInThrottle throttle = new SignInThrottle(clock);

    @Test
    void tenAttemptsAreFreeAndTheNextWaitsAMinute() {
        fail(SignInThrottle.PER_ACCOUNT);

        assertThat(refusal(ACCOUNT, HERE)).hasMessage("Too many attempts. Try again in a minute.");
        clock.advance(Duration.ofMinutes(1));
        assertThatNoException().isThrownBy(() -> throttle.admit(ACCOUNT, HERE));
    }

    @Test
    void whoeverFailsAgainWaitsTwiceAsLongButNeverLongerThanAQuarterOfAnHour() {
        fail(SignInThrottle.PER_ACCOUNT);

        for (int minutes : new int[] {1, 2, 4, 8, 15, 15, 15}) {
            assertThat(refusal(ACCOUNT, HERE).pause()).isEqualTo(Duration.ofMinutes(minutes));
            clock.advance(Duration.ofMinutes(minutes));
            throttle.admit(ACCOUNT, HERE);
        }
    }

    @Test
    void whoeverTriesWhileTheyMustWaitWaitsNoLonger() {
        fail(SignInThrottle.PER_ACCOUNT);
        for (int i = 0; i < 20; i++) {
            refusal(ACCOUNT, HERE);
        }
        clock.advance(Duration.ofMinutes(1));

        assertThatNoException().isThrownBy(() -> throttle.admit(ACCOUNT, HERE));
    }

    @Test
    void aSuccessMakesUpForAllThatFailedBefore() {
        fail(SignInThrottle.PER_ACCOUNT - 1);
        throttle.succeeded(ACCOUNT, HERE);

        fail(SignInThrottle.PER_ACCOUNT);
        assertThat(refusal(ACCOUNT, HERE)).isNotNull();
    }

    @Test
    void anHourWithoutAnAttemptIsForgiven() {
        fail(SignInThrottle.PER_ACCOUNT);
        clock.advance(Duration.ofHours(1).plusSeconds(1));

        fail(SignInThrottle.PER_ACCOUNT);
        assertThat(refusal(ACCOUNT, HERE).pause()).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void anotherAccountIsNotAffectedUntilTheAddressIs() {
        for (int i = 0; i < SignInThrottle.PER_ADDRESS; i++) {
            throttle.admit("somebody%d@example.com".formatted(i), HERE);
        }

        assertThat(refusal("another@example.com", HERE)).isNotNull();
        assertThatNoException()
                .isThrownBy(() -> throttle.admit("another@example.com", new ClientAddress("203.0.113.10")));
    }

    @Test
    void addressesOfOneNetworkAreOne() {
        for (int i = 0; i < SignInThrottle.PER_ADDRESS; i++) {
            throttle.admit("somebody%d@example.com".formatted(i), new ClientAddress("2001:db8::" + i));
        }

        assertThat(refusal("another@example.com", new ClientAddress("2001:db8::beef")))
                .isNotNull();
    }

    @Test
    void theSpellingOfAnAccountDoesNotMatterNorDoesItsLength() {
        for (int i = 0; i < SignInThrottle.PER_ACCOUNT; i++) {
            throttle.admit(i % 2 == 0 ? " ADA@example.com" : ACCOUNT, ClientAddress.UNKNOWN);
        }
        throttle.admit("x".repeat(1_000_000), HERE);

        assertThat(refusal(ACCOUNT, HERE)).isNotNull();
    }

    @Test
    void ofManyAtTheSameTimeNoneIsOverlooked() {
        var outcomes = AtTheSameTime.times(SignInThrottle.PER_ACCOUNT + 5, () -> {
            throttle.admit(ACCOUNT, ClientAddress.UNKNOWN);
            return "admitted";
        });

        assertThat(outcomes).filteredOn("admitted"::equals).hasSize(SignInThrottle.PER_ACCOUNT);
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            throttle.admit(ACCOUNT, ClientAddress.UNKNOWN);
        }
    }

    private TooManyAttemptsException refusal(String account, ClientAddress address) {
        return catchThrowableOfType(TooManyAttemptsException.class, () -> throttle.admit(account, address));
    }
}
