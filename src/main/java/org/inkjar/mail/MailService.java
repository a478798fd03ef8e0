package org.inkjar.mail;

import java.util.List;
import java.util.Optional;
import org.inkjar.author.Accounts;
import org.inkjar.author.CurrentAuthor;
import org.inkjar.common.Change;
import org.inkjar.common.Deed;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.NotFoundException;
import org.inkjar.common.RetriedOnCollision;
import org.inkjar.common.SitePaths;
import org.inkjar.common.StaleVersionException;
import org.inkjar.common.Subject;
import org.inkjar.common.Words;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets the owner say through which server mail is sent, and try it. */
@Service
@Transactional
@PreAuthorize("hasRole('OWNER')")
@RetriedOnCollision
public class MailService {

    private final MailServerRepository servers;
    private final SmtpServers smtp;
    private final Accounts accounts;
    private final CurrentAuthor currentAuthor;
    private final ApplicationEventPublisher events;

    MailService(
            MailServerRepository servers,
            SmtpServers smtp,
            Accounts accounts,
            CurrentAuthor currentAuthor,
            ApplicationEventPublisher events) {
        this.servers = servers;
        this.smtp = smtp;
        this.accounts = accounts;
        this.currentAuthor = currentAuthor;
        this.events = events;
    }

    /** What is stored; empty where no mail is sent. */
    @Transactional(readOnly = true)
    public Optional<MailSettings> find() {
        return stored().map(MailServer::settings);
    }

    /** The server that {@code spring.mail.*} names, which comes before the stored one: its host and port. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Optional<String> configured() {
        return smtp.configured().map(SmtpServer::name);
    }

    /**
     * Keeps the server, or none.
     *
     * @param before what was stored when {@code after} was begun
     * @throws StaleVersionException when something else is stored by now
     */
    public Optional<MailSettings> save(Optional<MailSettings> before, Optional<MailSettings> after) {
        var stored = stored();
        if (!stored.map(MailServer::settings).equals(before)) {
            throw new StaleVersionException(Words.of("common.stale.settings"));
        }
        if (after.isEmpty()) {
            servers.deleteAll();
            before.ifPresent(former -> tell("deed.mail.turned-off", former.host(), List.of()));
            return after;
        }
        var server = stored.orElseGet(MailServer::new);
        server.change(after.get());
        tell(
                "deed.mail.changed",
                after.get().host(),
                before.map(former -> Change.between(former, after.get())).orElse(List.of()));
        return Optional.of(servers.saveAndFlush(server).settings());
    }

    /**
     * Sends a message to who is signed in, through a server that need not be stored yet.
     *
     * @param settings empty for the server that is in use
     * @return to which address
     * @throws MailFailedException when it cannot be handed over
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public String sendTest(Optional<MailSettings> settings) {
        var account = currentAuthor
                .id()
                .flatMap(accounts::find)
                .orElseThrow(() -> new NotFoundException(Words.of("mail.account.gone")));
        var server = settings.map(chosen -> smtp.of(chosen, password(chosen)))
                .or(smtp::inUse)
                .orElseThrow(() -> new InvalidInputException("host", Words.of("mail.host.missing")));
        server.send(
                new Mail(account.email(), Words.of("mail.test.subject"), Words.of("mail.test.text", account.name())));
        return account.email();
    }

    private void tell(String deed, String host, List<Change> changes) {
        var subject = new Subject("settings", null, host, SitePaths.ADMIN + "/settings/mail");
        events.publishEvent(Deed.of(deed, subject).changing(changes));
    }

    private String password(MailSettings settings) {
        return stored().map(server -> server.passwordFor(settings))
                .orElseGet(() -> settings.password().replacement());
    }

    private Optional<MailServer> stored() {
        return servers.findById(MailServer.ID);
    }
}
