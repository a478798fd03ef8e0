package org.inkjar.security;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.inkjar.AtTheSameTime;
import org.inkjar.InkjarTest;
import org.inkjar.People;
import org.inkjar.TestClock;
import org.inkjar.author.EmailAddress;
import org.inkjar.author.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InkjarTest
class SecondFactorsTests {

    private final SecondFactors secondFactors;
    private final AccountRescue rescue;
    private final PeopleService service;
    private final TestClock clock;
    private final People people;
    private final CodeKey key = CodeKey.random();
    private UUID ada;
    private List<String> recoveryCodes;

    SecondFactorsTests(
            SecondFactors secondFactors, AccountRescue rescue, PeopleService service, TestClock clock, People people) {
        this.secondFactors = secondFactors;
        this.rescue = rescue;
        this.service = service;
        this.clock = clock;
        this.people = people;
    }

    @BeforeEach
    void turnOn() {
        ada = people.owner("Ada", "ada@example.com").id();
        recoveryCodes = secondFactors.turnOn(ada, key, code()).orElseThrow();
        clock.advance(Duration.ofSeconds(30));
    }

    @Test
    void acceptsACodeHoweverItIsSpaced() {
        assertThat(secondFactors.isOn(ada)).isTrue();
        assertThat(secondFactors.accept(ada, " " + code().replaceFirst("(...)", "$1 ")))
                .isTrue();
    }

    @Test
    void whoeverRunsTheServerLetsSomebodyInWhoHasLostTheirCodesToo() {
        rescue.resetPassword(new EmailAddress("ada@example.com"));

        assertThat(secondFactors.isOn(ada)).isFalse();
    }

    @Test
    void anOwnerSeesWhoIsAskedForCodesAndTurnsThemOff() {
        people.signIn(ada, Role.OWNER);
        assertThat(service.list()).singleElement().matches(PersonItem::asksForCodes);

        service.turnOffCodes(ada);

        assertThat(secondFactors.isOn(ada)).isFalse();
        assertThat(service.list()).singleElement().matches(not(PersonItem::asksForCodes));
    }

    @Test
    void acceptsNoCodeTwiceNorOneBeforeIt() {
        var earlier = code();
        clock.advance(Duration.ofSeconds(30));
        var code = code();

        assertThat(secondFactors.accept(ada, code)).isTrue();
        assertThat(secondFactors.accept(ada, code)).isFalse();
        assertThat(secondFactors.accept(ada, earlier)).isFalse();
    }

    @Test
    void doesNotAcceptTheCodeByWhichItWasTurnedOn() {
        var other = CodeKey.random();
        var code = other.totp().code(Totp.step(clock.instant()), Totp.DIGITS);
        secondFactors.turnOn(ada, other, code);

        assertThat(secondFactors.accept(ada, code)).isFalse();
    }

    @Test
    void ofTwoWithTheSameCodeAtTheSameTimeOneIsLetIn() {
        var code = code();
        var outcomes = AtTheSameTime.times(4, () -> secondFactors.accept(ada, code));
        var recovered = AtTheSameTime.times(4, () -> secondFactors.accept(ada, recoveryCodes.getFirst()));

        assertThat(outcomes).filteredOn(Boolean.TRUE::equals).hasSize(1);
        assertThat(recovered).filteredOn(Boolean.TRUE::equals).hasSize(1);
    }

    @Test
    void acceptsEachRecoveryCodeOnce() {
        assertThat(recoveryCodes).hasSize(RecoveryCode.NUMBER).doesNotHaveDuplicates();
        var typed = recoveryCodes.getFirst().toLowerCase(Locale.ROOT).replace("-", " ");

        assertThat(secondFactors.accept(ada, typed)).isTrue();
        assertThat(secondFactors.accept(ada, typed)).isFalse();
        assertThat(secondFactors.recoveryCodesLeft(ada)).isEqualTo(RecoveryCode.NUMBER - 1);
    }

    @Test
    void newRecoveryCodesReplaceTheOldOnes() {
        var renewed = secondFactors.renewRecoveryCodes(ada);

        assertThat(secondFactors.accept(ada, recoveryCodes.getFirst())).isFalse();
        assertThat(secondFactors.accept(ada, renewed.getFirst())).isTrue();
    }

    @Test
    void acceptsNothingElse() {
        assertThat(List.of("", "000000", "'", "x".repeat(1_000_000), recoveryCodes.getFirst() + "A"))
                .noneMatch(typed -> secondFactors.accept(ada, typed));
    }

    @Test
    void acceptsNobodyElsesCodes() {
        var bob = people.author("Bob").id();

        assertThat(secondFactors.isOn(bob)).isFalse();
        assertThat(secondFactors.accept(bob, code())).isFalse();
        assertThat(secondFactors.accept(bob, recoveryCodes.getFirst())).isFalse();
    }

    @Test
    void isTurnedOnByACodeOfTheKeyAlone() {
        secondFactors.forget(ada);

        assertThat(secondFactors.turnOn(ada, key, "000000")).isEmpty();
        assertThat(secondFactors.isOn(ada)).isFalse();
    }

    @Test
    void isForgottenWithAllThatBelongsToIt() {
        secondFactors.forget(ada);
        secondFactors.forget(ada);

        assertThat(secondFactors.isOn(ada)).isFalse();
        assertThat(secondFactors.accept(ada, code())).isFalse();
        assertThat(secondFactors.accept(ada, recoveryCodes.getFirst())).isFalse();
    }

    private String code() {
        return key.totp().code(Totp.step(clock.instant()), Totp.DIGITS);
    }
}
