package org.inkjar.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.inkjar.InkjarTest;
import org.inkjar.People;
import org.inkjar.Refusals;
import org.inkjar.TestClock;
import org.inkjar.author.Role;
import org.inkjar.author.SignInsEnded;
import org.inkjar.common.NotFoundException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

@InkjarTest
class PasskeysTests {

    private final Passkeys passkeys;
    private final PasskeySignIn signIn;
    private final PasskeyStore store;
    private final PasskeyUsers users;
    private final ApplicationEventPublisher events;
    private final JdbcTemplate jdbc;
    private final TestClock clock;
    private final People people;
    private UUID ada;

    PasskeysTests(
            Passkeys passkeys,
            PasskeySignIn signIn,
            PasskeyStore store,
            PasskeyUsers users,
            ApplicationEventPublisher events,
            JdbcTemplate jdbc,
            TestClock clock,
            People people) {
        this.passkeys = passkeys;
        this.signIn = signIn;
        this.store = store;
        this.users = users;
        this.events = events;
        this.jdbc = jdbc;
        this.clock = clock;
        this.people = people;
    }

    @BeforeEach
    void signIn() {
        ada = people.ownerWithPassword("Ada", "ada@example.com").id();
        people.signIn(ada, Role.CONTRIBUTOR);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
    }

    @Test
    void areKeptAsTheyWereMade() {
        var made = credential("Laptop", 1);
        store.save(made);

        var kept = store.findByCredentialId(made.getCredentialId());

        assertThat(kept)
                .usingRecursiveComparison()
                .ignoringFields("attestationClientDataJSON", "created", "lastUsed", "backupState", "publicKey")
                .isEqualTo(made);
        assertThat(kept.getPublicKey().getBytes()).isEqualTo(made.getPublicKey().getBytes());
        assertThat(store.findByUserId(PasskeyUsers.handle(ada))).hasSize(1);
    }

    @Test
    void rememberThatTheyWereUsed() {
        var made = credential("Laptop", 1);
        store.save(made);
        assertThat(passkeys.list().getFirst().usedAt()).isEmpty();
        clock.advance(Duration.ofDays(1));

        store.save(ImmutableCredentialRecord.fromCredentialRecord(made)
                .signatureCount(7)
                .build());

        assertThat(passkeys.list()).singleElement().satisfies(passkey -> {
            assertThat(passkey.createdAt()).isEqualTo(TestClock.START);
            assertThat(passkey.usedAt()).contains(clock.instant());
        });
        assertThat(store.findByCredentialId(made.getCredentialId()).getSignatureCount())
                .isEqualTo(7);
    }

    @Test
    void areListedRenamedAndRemovedByTheirOwner() {
        store.save(credential("Laptop", 1));
        clock.advance(Duration.ofMinutes(1));
        store.save(credential("Phone", 2));
        var laptop = passkeys.list().getFirst();

        passkeys.rename(laptop.id(), new PasskeyName("  Old   laptop "));
        assertThat(passkeys.list()).extracting(PasskeyItem::name).containsExactly("Old laptop", "Phone");
        passkeys.remove(laptop.id());
        passkeys.remove(laptop.id());

        assertThat(passkeys.list()).extracting(PasskeyItem::name).containsExactly("Phone");
        assertThat(jdbc.queryForList(
                        "select label from activity where action = 'account.passkey-removed'", String.class))
                .containsExactly("Old laptop");
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> passkeys.rename(laptop.id(), new PasskeyName("Gone")));
    }

    @Test
    void areNobodyElses() {
        store.save(credential("Laptop", 1));
        var laptop = passkeys.list().getFirst();
        people.signIn(people.author("Bob").id(), Role.CONTRIBUTOR);

        assertThat(passkeys.list()).isEmpty();
        passkeys.remove(laptop.id());
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> passkeys.rename(laptop.id(), new PasskeyName("Mine")));
        assertThat(store.findByUserId(PasskeyUsers.handle(ada))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u200B"})
    void haveAName(String name) {
        assertThat(Refusals.of(() -> new PasskeyName(name))).containsOnlyKeys("name");
        assertThat(Refusals.of(() -> new PasskeyName("x".repeat(81)))).containsOnlyKeys("name");
    }

    @Test
    void areMadeForWhoeverProvesThatTheyAreSignedIn() {
        assertThat(Refusals.of(() -> passkeys.ask("wrong"))).containsOnlyKeys("proof");
        assertThat(passkeys.ask(People.PASSWORD).json()).contains("\"name\":\"ada@example.com\"");
    }

    @Test
    void surviveThatAllSignInsEndButNotTheAccount() {
        store.save(credential("Laptop", 1));
        events.publishEvent(new SignInsEnded(ada));
        assertThat(passkeys.list()).hasSize(1);

        jdbc.update("update author set password_hash = null where id = ?", ada);
        events.publishEvent(new SignInsEnded(ada));

        assertThat(passkeys.list()).isEmpty();
        assertThat(users.findById(PasskeyUsers.handle(ada))).isNull();
    }

    @Test
    void belongToTheAccountUnderItsAddress() {
        var user = users.findByUsername(ada.toString());

        assertThat(user.getName()).isEqualTo("ada@example.com");
        assertThat(user.getDisplayName()).isEqualTo("Ada");
        assertThat(PasskeyUsers.authorId(user.getId())).isEqualTo(ada);
    }

    @Test
    void theQuestionNamesNobodyAndAsksTheDeviceToMakeSureOfThePerson() {
        var question = signIn.ask();

        assertThat(question.origin()).isEqualTo("http://localhost");
        assertThat(question.json())
                .contains("\"rpId\":\"localhost\"", "\"userVerification\":\"required\"", "\"allowCredentials\":[]");
        assertThat(question.json()).isNotEqualTo(signIn.ask().json());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "{}",
                "[]",
                "<script>",
                "{\"id\":\"AAAA\",\"rawId\":\"AAAA\",\"type\":\"public-key\",\"response\":{}}",
                "{\"id\":\"AAAA\",\"rawId\":\"AAAA\",\"type\":\"public-key\",\"clientExtensionResults\":{},\"response\":"
                        + "{\"authenticatorData\":\"AAAA\",\"clientDataJSON\":\"AAAA\",\"signature\":\"AAAA\"}}"
            })
    void nobodyIsSignedInByAHostileAnswer(String answer) {
        var request = new MockHttpServletRequest();
        var question = signIn.ask();

        assertThat(Refusals.of(() -> signIn.complete(question, answer, request, new MockHttpServletResponse())))
                .containsOnlyKeys("passkey");
        assertThat(request.getSession(false)).isNull();
    }

    @Test
    void theOriginIsThatOfBrowsers() {
        assertThat(List.of("https://blog.example.com", "https://blog.example.com:443", "http://localhost:8080"))
                .extracting(address -> WebOrigin.of(address).value())
                .containsExactly("https://blog.example.com", "https://blog.example.com", "http://localhost:8080");
    }

    private CredentialRecord credential(String name, int number) {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(new byte[] {1, 2, 3, (byte) number}))
                .userEntityUserId(PasskeyUsers.handle(ada))
                .publicKey(new ImmutablePublicKeyCose(new byte[] {4, 5, 6}))
                .attestationObject(new Bytes(new byte[] {7, 8, 9}))
                .transports(Set.of(AuthenticatorTransport.INTERNAL, AuthenticatorTransport.HYBRID))
                .signatureCount(0)
                .uvInitialized(true)
                .backupEligible(true)
                .backupState(true)
                .label(name)
                .build();
    }
}
