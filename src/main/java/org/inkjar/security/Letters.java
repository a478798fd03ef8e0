package org.inkjar.security;

import java.util.Objects;
import java.util.Optional;
import org.inkjar.author.EmailAddress;
import org.inkjar.common.SecretToken;
import org.inkjar.common.SitePaths;
import org.inkjar.mail.Mail;
import org.inkjar.mail.MailFailedException;
import org.inkjar.mail.Mailer;
import org.inkjar.settings.PublicAddress;
import org.inkjar.settings.Settings;
import org.springframework.stereotype.Component;

/** Writes to people what has a secret link in it. Whatever cannot be sent can be passed on by hand. */
@Component
class Letters {

    private final Mailer mailer;
    private final PublicAddress address;
    private final Settings settings;

    Letters(Mailer mailer, PublicAddress address, Settings settings) {
        this.mailer = mailer;
        this.address = address;
        this.settings = settings;
    }

    /**
     * Whether people can ask for letters without being signed in: there must be a server to send through, and a public
     * address that was set. One that a request names could be anybody's.
     */
    boolean canBeAskedFor() {
        return mailer.isConfigured() && !settings.baseUrl().isEmpty();
    }

    IssuedLink invitation(EmailAddress to, SecretToken token) {
        return send(to, SitePaths.invitation(token.value()), "An invitation to write for %s", """
                You are invited to write for %s. Choose a name and a password here, within a week:

                %s
                """);
    }

    IssuedLink reset(EmailAddress to, SecretToken token) {
        return send(to, SitePaths.reset(token.value()), "Another password for %s", """
                You can choose another password for your account at %s here, within an hour:

                %s

                If you did not ask for it, do nothing: your password stays as it is.
                """);
    }

    private IssuedLink send(EmailAddress to, String path, String subject, String text) {
        var link = address.of(path);
        if (!mailer.isConfigured()) {
            return new IssuedLink(link, to.value(), false, Optional.empty());
        }
        var title = settings.current().title();
        try {
            mailer.send(new Mail(to.value(), subject.formatted(title), text.formatted(title, link)));
            return new IssuedLink(link, to.value(), true, Optional.empty());
        } catch (MailFailedException e) {
            return new IssuedLink(link, to.value(), false, Optional.of(Objects.requireNonNull(e.getMessage())));
        }
    }
}
