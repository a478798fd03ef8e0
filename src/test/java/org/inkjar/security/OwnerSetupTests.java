package org.inkjar.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.inkjar.AtTheSameTime;
import org.inkjar.Configured;
import org.inkjar.InkjarTest;
import org.inkjar.People;
import org.inkjar.Refusals;
import org.inkjar.author.Account;
import org.inkjar.author.Accounts;
import org.inkjar.author.Authors;
import org.inkjar.author.EmailAddress;
import org.inkjar.common.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;

@InkjarTest
class OwnerSetupTests {

    private static final String EMAIL = "ada@example.com";
    private static final String PASSWORD = "correct horse battery staple";
    private static final String EMAIL_LINE = "inkjar.owner.email=" + EMAIL;
    private static final String PASSWORD_LINE = "inkjar.owner.password=" + PASSWORD;

    private final OwnerSetup setup;
    private final SetupCode code;
    private final SetupInvitation invitation;
    private final AccountDetailsService details;
    private final PasswordEncoder encoder;
    private final Accounts accounts;
    private final Authors authors;
    private final People people;

    OwnerSetupTests(
            OwnerSetup setup,
            SetupCode code,
            SetupInvitation invitation,
            AccountDetailsService details,
            PasswordEncoder encoder,
            Accounts accounts,
            Authors authors,
            People people) {
        this.setup = setup;
        this.code = code;
        this.invitation = invitation;
        this.details = details;
        this.encoder = encoder;
        this.accounts = accounts;
        this.authors = authors;
        this.people = people;
    }

    @Test
    void whoeverHasTheCodeBecomesTheOwnerAndCanSignIn() {
        assertThat(invitation.code()).contains(code.value());

        setup.complete(code.value(), " Ada  Lovelace ", "Ada@Example.com", PASSWORD);

        var user = details.loadUserByUsername("ADA@example.com");
        assertThat(encoder.matches(PASSWORD, user.getPassword())).isTrue();
        assertThat(user.getPassword()).startsWith("{pbkdf2}");
        assertThat(user.getUsername()).isEqualTo(owner().id().toString());
        assertThat(user.getAuthorities())
                .extracting("authority")
                .containsExactlyInAnyOrder("ROLE_OWNER", "ROLE_EDITOR", "ROLE_AUTHOR", "ROLE_CONTRIBUTOR");
        assertThat(owner().name()).isEqualTo("Ada Lovelace");
    }

    @Test
    void theSetupClosesBehindTheOwner() {
        setup.complete(code.value(), "Ada", EMAIL, PASSWORD);

        assertThat(setup.isOpen()).isFalse();
        assertThat(invitation.code()).isEmpty();
        assertThat(Refusals.of(() -> setup.complete(code.value(), "Eve", "eve@example.com", PASSWORD)))
                .containsOnlyKeys("email");
        assertThat(authors.findAll()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "code,0000-0000-0000-0000,Ada,ada@example.com,correct horse battery staple",
        "code,'',Ada,ada@example.com,correct horse battery staple",
        "name,CODE,'',ada@example.com,correct horse battery staple",
        "email,CODE,Ada,ada,correct horse battery staple",
        "password,CODE,Ada,ada@example.com,too short"
    })
    void namesWhatToCorrectAndMakesNobody(String field, String typedCode, String name, String email, String password) {
        var typed = typedCode.equals("CODE") ? code.value() : typedCode;

        assertThat(Refusals.of(() -> setup.complete(typed, name, email, password)))
                .containsOnlyKeys(field);
        assertThat(accounts.isEmpty()).isTrue();
    }

    @Test
    void withoutTheCodeNothingElseIsLookedAt() {
        assertThat(Refusals.of(() -> setup.complete("wrong", "", "", ""))).containsOnlyKeys("code");
    }

    @Test
    void twoAtTheSameTimeMakeOneOwner() {
        var outcomes = AtTheSameTime.times(2, () -> {
            setup.complete(code.value(), "Ada", EMAIL, PASSWORD);
            return "done";
        });

        assertThat(outcomes).filteredOn("done"::equals).hasSize(1);
        assertThat(outcomes).filteredOn(InvalidInputException.class::isInstance).hasSize(1);
        assertThat(authors.findAll()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ada", "nobody@example.com", "' or 1=1 --", "ada@example.com\0"})
    void thereIsNoAccountOfAnotherName(String typed) {
        setup.complete(code.value(), "Ada", EMAIL, PASSWORD);

        assertThatExceptionOfType(UsernameNotFoundException.class).isThrownBy(() -> details.loadUserByUsername(typed));
    }

    @Test
    void nodesThatStartAtOnceMakeOneOwner() {
        var nodes = AtTheSameTime.times(4, () -> {
            firstOwner(EMAIL_LINE, PASSWORD_LINE).run(new DefaultApplicationArguments());
            return "ready";
        });

        assertThat(nodes).containsOnly("ready");
        assertThat(authors.findAll()).hasSize(1);
    }

    @Test
    void aConfiguredOwnerIsMadeOnce() {
        var first = firstOwner(EMAIL_LINE, PASSWORD_LINE);

        first.run(new DefaultApplicationArguments());
        var owner = owner();
        first.run(new DefaultApplicationArguments());

        assertThat(encoder.matches(PASSWORD, owner.passwordHash())).isTrue();
        assertThat(owner()).isEqualTo(owner);
    }

    @Test
    void aConfiguredOwnerDoesNotReplaceTheOneThereIs() {
        var owner = people.owner("Grace", "grace@example.com");

        firstOwner(EMAIL_LINE, PASSWORD_LINE).run(new DefaultApplicationArguments());

        assertThat(accounts.find(new EmailAddress("grace@example.com"))).contains(owner);
        assertThat(accounts.find(new EmailAddress(EMAIL))).isEmpty();
    }

    @Test
    void withoutAConfiguredOwnerNobodyIsMade() {
        firstOwner().run(new DefaultApplicationArguments());

        assertThat(accounts.isEmpty()).isTrue();
    }

    @Test
    void aConfiguredOwnerHasAnAddressAndAPassword() {
        assertThat(Refusals.of(() -> firstOwner(EMAIL_LINE).run(new DefaultApplicationArguments())))
                .containsExactly(Map.entry(
                        "inkjar.owner", "Set both inkjar.owner.email and inkjar.owner.password, or neither."));
        assertThat(Refusals.of(() -> firstOwner(PASSWORD_LINE).run(new DefaultApplicationArguments())))
                .containsOnlyKeys("inkjar.owner");
        assertThat(accounts.isEmpty()).isTrue();
    }

    private FirstOwner firstOwner(String... lines) {
        return new FirstOwner(setup, Configured.by(lines));
    }

    private Account owner() {
        return accounts.find(new EmailAddress(EMAIL)).orElseThrow();
    }
}
