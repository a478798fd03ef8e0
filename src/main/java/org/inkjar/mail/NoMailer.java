package org.inkjar.mail;

import org.springframework.stereotype.Component;

/** Knows no server. */
@Component
class NoMailer implements Mailer {

    @Override
    public boolean isConfigured() {
        return false;
    }

    @Override
    public void send(Mail mail) {
        throw new IllegalStateException("There is no server to send mail through.");
    }
}
