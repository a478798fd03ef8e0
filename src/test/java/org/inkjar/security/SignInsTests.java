package org.inkjar.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.inkjar.InkjarTest;
import org.inkjar.People;
import org.inkjar.TestClock;
import org.inkjar.author.Role;
import org.inkjar.author.SignInsEnded;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

@InkjarTest
class SignInsTests {

    private static final Device FIREFOX = new Device("Firefox on Linux");
    private static final ClientAddress HERE = new ClientAddress("203.0.113.9");
    private static final ClientAddress THERE = new ClientAddress("203.0.113.10");

    private final SignIns signIns;
    private final OwnSignIns own;
    private final SignInCheck check;
    private final OldSignIns old;
    private final ApplicationEventPublisher events;
    private final JdbcTemplate jdbc;
    private final TestClock clock;
    private final People people;
    private UUID ada;
    private UUID present;
    private UUID other;

    SignInsTests(
            SignIns signIns,
            OwnSignIns own,
            SignInCheck check,
            OldSignIns old,
            ApplicationEventPublisher events,
            JdbcTemplate jdbc,
            TestClock clock,
            People people) {
        this.signIns = signIns;
        this.own = own;
        this.check = check;
        this.old = old;
        this.events = events;
        this.jdbc = jdbc;
        this.clock = clock;
        this.people = people;
    }

    @BeforeEach
    void signIn() {
        ada = people.owner("Ada", "ada@example.com").id();
        other = signIns.begin(ada, SignInMethod.PASSKEY, FIREFOX, THERE);
        clock.advance(Duration.ofMinutes(5));
        present = signIns.begin(ada, SignInMethod.PASSWORD, FIREFOX, HERE);
        people.signIn(ada, Role.CONTRIBUTOR);
    }

    @Test
    void areListedTheLatestUsedFirst() {
        assertThat(own.list(present))
                .containsExactly(
                        new SignInItem(
                                present,
                                SignInMethod.PASSWORD,
                                "Firefox on Linux",
                                HERE.value(),
                                clock.instant(),
                                clock.instant(),
                                true),
                        new SignInItem(
                                other,
                                SignInMethod.PASSKEY,
                                "Firefox on Linux",
                                THERE.value(),
                                TestClock.START,
                                TestClock.START,
                                false));
    }

    @Test
    void areNobodyElsesToSeeNorToEnd() {
        people.signIn(people.author("Bob").id(), Role.CONTRIBUTOR);

        assertThat(own.list(present)).isEmpty();
        own.end(other);
        assertThat(signIns.isAlive(other)).isTrue();
    }

    @Test
    void endOneByOneOrAllAtOnceButTheOneThatAsks() {
        signIns.begin(ada, SignInMethod.CODE, FIREFOX, THERE);
        own.end(other);
        own.end(other);

        assertThat(signIns.isAlive(other)).isFalse();
        assertThat(own.endOthers(present)).isEqualTo(1);
        assertThat(own.list(present)).extracting(SignInItem::id).containsExactly(present);
    }

    @Test
    void endAtOnceForTheNodeThatEndsThem() {
        assertThat(check.isAlive(other)).isTrue();

        own.end(other);

        assertThat(check.isAlive(other)).isFalse();
    }

    @Test
    void endWithinSecondsForAnotherNode() {
        assertThat(check.isAlive(other)).isTrue();

        jdbc.update("delete from sign_in where id = ?", other);
        clock.advance(Duration.ofSeconds(4));

        assertThat(check.isAlive(other)).isFalse();
        assertThat(check.isAlive(present)).isTrue();
    }

    @Test
    void endTogetherWhenTheAccountSaysSo() {
        var bob = signIns.begin(people.author("Bob").id(), SignInMethod.PASSWORD, FIREFOX, HERE);

        events.publishEvent(new SignInsEnded(ada));

        assertThat(check.isAlive(present)).isFalse();
        assertThat(check.isAlive(other)).isFalse();
        assertThat(check.isAlive(bob)).isTrue();
    }

    @Test
    void endTogetherButTheOneFromWhichItIsAskedFor() {
        var here = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
        SignInSession.begin(here.getRequest().getSession(), present);

        events.publishEvent(new SignInsEnded(ada));

        assertThat(check.isAlive(present)).isTrue();
        assertThat(check.isAlive(other)).isFalse();
    }

    @Test
    void tellWhenAndFromWhereTheyWereLastUsedToTheMinute() {
        clock.advance(Duration.ofSeconds(59));
        check.noteUse(present, THERE);
        assertThat(used()).isEqualTo(TestClock.START.plus(Duration.ofMinutes(5)));

        clock.advance(Duration.ofMinutes(1));
        check.noteUse(present, THERE);

        assertThat(used()).isEqualTo(clock.instant());
        assertThat(own.list(present).getFirst().address()).isEqualTo(THERE.value());
    }

    @Test
    void areForgottenWhenNobodyCanUseThemAnyMore() {
        clock.advance(Duration.ofHours(11).plusMinutes(58));
        assertThat(own.list(present)).extracting(SignInItem::id).containsExactly(present);

        old.run(_ -> {});

        assertThat(signIns.isAlive(other)).isFalse();
        assertThat(signIns.isAlive(present)).isTrue();
    }

    private Instant used() {
        return own.list(present).stream()
                .filter(SignInItem::present)
                .findFirst()
                .orElseThrow()
                .usedAt();
    }
}
