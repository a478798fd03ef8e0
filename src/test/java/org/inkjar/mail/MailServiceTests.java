package org.inkjar.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Optional;
import org.inkjar.AsOwner;
import org.inkjar.InkjarTest;
import org.inkjar.People;
import org.inkjar.author.Role;
import org.inkjar.common.StaleVersionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** The settings of mail, and mail itself, against a server on this machine. */
@InkjarTest
@AsOwner
class MailServiceTests {

    private static final String LOCAL = "127.0.0.1";

    private final MailService service;
    private final SmtpMailer mailer;
    private final People people;
    private final JdbcTemplate jdbc;
    private final GreenMail server = new GreenMail(new ServerSetup[] {
        new ServerSetup(0, LOCAL, ServerSetup.PROTOCOL_SMTP), new ServerSetup(0, LOCAL, ServerSetup.PROTOCOL_SMTPS)
    });

    MailServiceTests(MailService service, SmtpMailer mailer, People people, JdbcTemplate jdbc) {
        this.service = service;
        this.mailer = mailer;
        this.people = people;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void start() {
        server.setUser("blog@example.com", "blog", "a secret");
        server.getUserManager().setAuthRequired(true);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void aNewBlogSendsNoMail() {
        assertThat(service.find()).isEmpty();
        assertThat(service.configured()).isEmpty();
        assertThat(mailer.isConfigured()).isFalse();
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> mailer.send(new Mail("ada@example.com", "Hello", "Text")));
    }

    @Test
    void sendsThroughTheServerThatIsStored() throws MessagingException {
        service.save(Optional.empty(), Optional.of(settings(MailPassword.replacedBy("a secret"))));

        mailer.send(new Mail("ada@example.com", "Grüße 😀", "Zeile 1\nZeile 2\n"));

        var message = server.getReceivedMessages()[0];
        assertThat(mailer.isConfigured()).isTrue();
        assertThat(message.getSubject()).isEqualTo("Grüße 😀");
        assertThat(message.getFrom()[0]).hasToString("Inkjar <blog@example.com>");
        assertThat(message.getAllRecipients()).singleElement().hasToString("ada@example.com");
        assertThat(message.getContentType()).isEqualTo("text/plain; charset=UTF-8");
    }

    @Test
    void thePasswordStaysAndIsNotToldAgain() {
        var stored = service.save(Optional.empty(), Optional.of(settings(MailPassword.replacedBy("a secret"))));

        assertThat(stored.orElseThrow().password()).isEqualTo(MailPassword.KEPT);
        service.save(stored, Optional.of(settings(MailPassword.KEPT)));
        mailer.send(new Mail("ada@example.com", "Hello", "Text"));

        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(service.find().toString()).doesNotContain("a secret");
    }

    @Test
    void goesWithEverythingWhenThereIsNoServerAnyMore() {
        var stored = service.save(Optional.empty(), Optional.of(settings(MailPassword.replacedBy("a secret"))));
        service.save(stored, Optional.empty());

        assertThat(mailer.isConfigured()).isFalse();
        assertThat(jdbc.queryForObject("select count(*) from mail_server", Integer.class))
                .isZero();
    }

    @Test
    void refusesAStaleWrite() {
        service.save(Optional.empty(), Optional.of(settings(MailPassword.replacedBy("a secret"))));

        assertThatExceptionOfType(StaleVersionException.class)
                .isThrownBy(() -> service.save(Optional.empty(), Optional.empty()));
    }

    @Test
    void aTestGoesToWhoIsSignedInBeforeAnythingIsStored() throws MessagingException {
        signIn();

        assertThat(service.sendTest(Optional.of(settings(MailPassword.replacedBy("a secret")))))
                .isEqualTo("ada@example.com");
        assertThat(server.getReceivedMessages()[0].getSubject()).isEqualTo("A test from Inkjar");
        assertThat(service.find()).isEmpty();
    }

    @Test
    void saysThatThePasswordIsWrong() {
        assertThat(failure(settings(MailPassword.replacedBy("another")))).contains("does not accept this user name");
    }

    @Test
    void saysThatThereIsNoSuchServer() {
        assertThat(failure(server("no-such-host.invalid", 25, MailSecurity.TLS)))
                .isEqualTo("There is no server no-such-host.invalid:25. Check its name.");
    }

    @Test
    void saysThatNothingAnswers() throws IOException {
        assertThat(failure(server(LOCAL, freePort(), MailSecurity.NONE))).startsWith("Nothing answers at 127.0.0.1:");
    }

    @Test
    void saysThatTheCertificateIsNotTrusted() {
        assertThat(failure(server(LOCAL, server.getSmtps().getPort(), MailSecurity.TLS)))
                .contains("The certificate of 127.0.0.1:");
    }

    @Test
    void saysThatThePortDoesNotSpeakTls() {
        assertThat(failure(server(LOCAL, server.getSmtp().getPort(), MailSecurity.TLS)))
                .contains("does not speak TLS on this port");
    }

    @Test
    void mailIsNotSentInTheClearWhereEncryptionIsAskedFor() {
        assertThat(failure(server(LOCAL, server.getSmtp().getPort(), MailSecurity.STARTTLS)))
                .contains("does not offer STARTTLS");
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void waitsForTenSecondsAtMost() throws IOException {
        try (var silent = new ServerSocket(0, 1, InetAddress.getByName(LOCAL))) {
            var start = System.nanoTime();

            assertThat(failure(server(LOCAL, silent.getLocalPort(), MailSecurity.NONE)))
                    .contains("does not answer in time");
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(12));
        }
    }

    private String failure(MailSettings settings) {
        signIn();
        var failure = catchThrowableOfType(MailFailedException.class, () -> service.sendTest(Optional.of(settings)));
        return failure.getMessage();
    }

    private void signIn() {
        var account = people.owner("Ada", "ada@example.com");
        people.signIn(account.id(), Role.OWNER);
    }

    private MailSettings settings(MailPassword password) {
        return new MailSettings(
                LOCAL, server.getSmtp().getPort(), MailSecurity.NONE, "blog", password, "blog@example.com", "");
    }

    private static MailSettings server(String host, int port, MailSecurity security) {
        return new MailSettings(
                host, port, security, "blog", MailPassword.replacedBy("a secret"), "blog@example.com", "");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
