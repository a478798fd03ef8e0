package org.inkjar.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.inkjar.Refusals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailValuesTests {

    private static final MailPassword SECRET = MailPassword.replacedBy("secret");

    @ParameterizedTest
    @CsvSource({
        "smtp.example.com,TLS",
        "SMTP.example.com,STARTTLS",
        "localhost,NONE",
        "127.0.0.1,NONE",
        "::1,NONE",
        "mail,TLS"
    })
    void keepsAServer(String host, MailSecurity security) {
        assertThat(Refusals.of(() -> server(host, 25, security, "ada", SECRET, "ada@example.com")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "smtp://example.com", "smtp.example.com:25", "a b", "a\nb", "-", "ada@example.com"})
    void aHostIsANameAlone(String host) {
        assertThat(Refusals.of(() -> server(host, 25, MailSecurity.TLS, "", MailPassword.NONE, "ada@example.com")))
                .containsOnlyKeys("host");
    }

    @ParameterizedTest
    @ValueSource(strings = {"smtp.example.com", "10.0.0.1", "localhost.example.com", "127.example.com"})
    void mailDoesNotTravelInTheClear(String host) {
        assertThat(Refusals.of(() -> server(host, 25, MailSecurity.NONE, "", MailPassword.NONE, "ada@example.com")))
                .containsOnlyKeys("security");
    }

    @Test
    void saysEverythingThatIsWrong() {
        assertThat(Refusals.of(() -> new MailSettings("", 0, null, "", SECRET, "ada", "x".repeat(81))))
                .containsOnlyKeys("host", "port", "security", "username", "senderAddress", "senderName");
        assertThat(Refusals.of(
                        () -> server("a.example", 25, MailSecurity.TLS, "ada", MailPassword.NONE, "a@b.example")))
                .containsOnlyKeys("password");
    }

    @Test
    void aPasswordIsNotWrittenIntoLogs() {
        assertThat(server("a.example", 25, MailSecurity.TLS, "ada", SECRET, "a@b.example")
                        .toString())
                .doesNotContain("secret");
    }

    @ParameterizedTest
    @CsvSource({
        "'ada@example.com\nBcc: eve@example.com', Hello",
        "'ada@example.com, eve@example.com', Hello",
        "'Ada <ada@example.com>', Hello",
        "ada, Hello",
        "ada@example.com, 'Hello\r\nBcc: eve@example.com'",
        "ada@example.com, 'Hello\u2028x'",
        "ada@example.com, ' '"
    })
    void nothingBecomesAnotherHeader(String to, String subject) {
        assertThat(Refusals.of(() -> new Mail(to, subject, "Text"))).hasSize(1);
    }

    @Test
    void aSubjectHasAnEnd() {
        assertThat(Refusals.of(() -> new Mail("ada@example.com", "x".repeat(201), "Text")))
                .hasSize(1);
    }

    private static MailSettings server(
            String host, int port, MailSecurity security, String username, MailPassword password, String sender) {
        return new MailSettings(host, port, security, username, password, sender, "");
    }
}
