package org.inkjar.mail;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Sends through the server that is in use when it is asked. */
@Component
class SmtpMailer implements Mailer {

    private final SmtpServers servers;

    SmtpMailer(SmtpServers servers) {
        this.servers = servers;
    }

    @Override
    public boolean isConfigured() {
        return server().isPresent();
    }

    @Override
    public void send(Mail mail) {
        server().orElseThrow(() -> new IllegalStateException("There is no server to send mail through."))
                .send(mail);
    }

    private Optional<SmtpServer> server() {
        return servers.inUse();
    }
}
