package org.inkjar.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.inkjar.AsOwner;
import org.inkjar.InkjarTest;
import org.inkjar.People;
import org.inkjar.TestClock;
import org.inkjar.activity.ActivityFilter;
import org.inkjar.activity.ActivityItem;
import org.inkjar.activity.ActivityLog;
import org.inkjar.author.Account;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.Authentication;

@InkjarTest
@AsOwner
class SignInDeedsTests {

    private final ActivityLog log;
    private final ApplicationEventPublisher events;
    private final People people;
    private final PasswordSignIn passwords;
    private final SecondFactors factors;
    private final TestClock clock;
    private Account owner;

    SignInDeedsTests(
            ActivityLog log,
            ApplicationEventPublisher events,
            People people,
            PasswordSignIn passwords,
            SecondFactors factors,
            TestClock clock) {
        this.log = log;
        this.events = events;
        this.people = people;
        this.passwords = passwords;
        this.factors = factors;
        this.clock = clock;
    }

    @BeforeEach
    void makeTheOwner() {
        owner = people.owner("Grace", "grace@example.com");
    }

    @Test
    void tellsWhoCameAndWent() {
        events.publishEvent(new InteractiveAuthenticationSuccessEvent(known(owner.id()), Object.class));
        events.publishEvent(new LogoutSuccessEvent(known(owner.id())));

        assertThat(told()).containsExactly("Grace signed out", "Grace signed in");
    }

    @Test
    void failuresAtAnAccountAreToldAsOne() {
        IntStream.range(0, 50).forEach(i -> fail("Grace@example.com"));

        assertThat(told()).singleElement().asString().endsWith("refused a sign-in as “Grace”, 50 times");
    }

    @Test
    void whatSomebodyTypedInThePlaceOfAnAddressIsNotTold() {
        fail("a long walk by the sea");
        fail("nobody@example.com");
        fail("<script>alert(1)</script>");

        assertThat(told()).singleElement().asString().endsWith("refused a sign-in to no account, 3 times");
        assertThat(entries().toString())
                .doesNotContain("walk")
                .doesNotContain("nobody@")
                .doesNotContain("script");
    }

    @Test
    void aWrongPasswordIsTold() {
        assertThatExceptionOfType(BadCredentialsException.class)
                .isThrownBy(() -> passwords.authenticate(
                        UsernamePasswordAuthenticationToken.unauthenticated("nobody@example.com", "a guess")));

        assertThat(told()).singleElement().asString().endsWith("refused a sign-in to no account");
        assertThat(entries().toString()).doesNotContain("guess");
    }

    @Test
    void aWrongCodeIsToldOfWhoseItWouldBe() {
        fail(owner.id().toString());

        assertThat(told()).singleElement().asString().endsWith("refused a sign-in as “Grace”");
    }

    @Test
    void tellsOfOneTimeCodes() {
        people.signIn(owner);
        var key = CodeKey.random();
        factors.turnOn(owner.id(), key, "none");
        factors.turnOn(owner.id(), key, key.totp().code(Totp.step(clock.instant()), Totp.DIGITS));
        factors.forget(owner.id());
        factors.forget(owner.id());

        assertThat(log.list(ActivityFilter.ALL, null, 2))
                .extracting(item -> item.actor().name() + " " + item.sentence())
                .containsExactly(
                        "Grace turned off one-time codes for “Grace”", "Grace turned on one-time codes for “Grace”");
    }

    @Test
    void anAuthenticationThatIsNoPersonIsNotTold() {
        events.publishEvent(new LogoutSuccessEvent(new UsernamePasswordAuthenticationToken("anonymous", "")));

        assertThat(told()).isEmpty();
    }

    private void fail(String typed) {
        events.publishEvent(new AuthenticationFailureBadCredentialsEvent(
                new UsernamePasswordAuthenticationToken(typed, "the password"), new BadCredentialsException("no")));
    }

    private List<ActivityItem> entries() {
        return log.list(ActivityFilter.ALL, null, 10).stream()
                .filter(item -> item.action().startsWith("account."))
                .toList();
    }

    private List<String> told() {
        return entries().stream()
                .map(item -> item.actor().name() + " " + item.sentence())
                .toList();
    }

    private static Authentication known(UUID id) {
        return new UsernamePasswordAuthenticationToken(id.toString(), "", List.of());
    }
}
