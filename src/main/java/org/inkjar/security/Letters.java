package org.inkjar.security;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.inkjar.author.Accounts;
import org.inkjar.author.EmailAddress;
import org.inkjar.author.Languages;
import org.inkjar.common.SecretToken;
import org.inkjar.common.SitePaths;
import org.inkjar.common.Words;
import org.inkjar.mail.Mail;
import org.inkjar.mail.MailFailedException;
import org.inkjar.mail.Mailer;
import org.inkjar.settings.PublicAddress;
import org.inkjar.settings.Settings;
import org.springframework.stereotype.Component;

/** Writes to people, in their language, what has a secret link in it. Whatever cannot be sent can be passed on by hand. */
@Component
class Letters {

    private final Mailer mailer;
    private final PublicAddress address;
    private final Settings settings;
    private final Accounts accounts;
    private final Languages languages;

    Letters(Mailer mailer, PublicAddress address, Settings settings, Accounts accounts, Languages languages) {
        this.mailer = mailer;
        this.address = address;
        this.settings = settings;
        this.accounts = accounts;
        this.languages = languages;
    }

    /**
     * Whether people can ask for letters without being signed in: there must be a server to send through, and a public
     * address that was set. One that a request names could be anybody's.
     */
    boolean canBeAskedFor() {
        return mailer.isConfigured() && !settings.baseUrl().isEmpty();
    }

    IssuedLink invitation(EmailAddress to, SecretToken token) {
        var language = languageOf(to);
        var title = settings.current().title();
        var link = address.of(SitePaths.invitation(token.value()));
        return send(
                link,
                new Mail(
                        to.value(),
                        Words.in(language, "security.letter.invitation.subject", title),
                        Words.in(language, "security.letter.invitation", title, link)));
    }

    IssuedLink reset(EmailAddress to, SecretToken token) {
        var language = languageOf(to);
        var title = settings.current().title();
        var link = address.of(SitePaths.reset(token.value()));
        return send(
                link,
                new Mail(
                        to.value(),
                        Words.in(language, "security.letter.reset.subject", title),
                        Words.in(language, "security.letter.reset", title, link)));
    }

    private IssuedLink send(String link, Mail mail) {
        if (!mailer.isConfigured()) {
            return new IssuedLink(link, mail.to(), false, Optional.empty());
        }
        try {
            mailer.send(mail);
            return new IssuedLink(link, mail.to(), true, Optional.empty());
        } catch (MailFailedException e) {
            return new IssuedLink(link, mail.to(), false, Optional.of(Objects.requireNonNull(e.getMessage())));
        }
    }

    /** The one that they chose, else that of the site. */
    private Locale languageOf(EmailAddress to) {
        return accounts.find(to)
                .flatMap(account -> languages.of(account.id()))
                .orElseGet(() ->
                        Words.nearest(Locale.forLanguageTag(settings.current().language())));
    }
}
