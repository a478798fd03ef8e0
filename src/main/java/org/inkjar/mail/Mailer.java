package org.inkjar.mail;

/** Sends mail. Nothing in Inkjar needs it: whatever is sent can be passed on by hand as well. */
public interface Mailer {

    /** Whether there is a server to send through. */
    boolean isConfigured();

    /**
     * Hands the message to the server.
     *
     * @throws MailFailedException when the server does not take it
     */
    void send(Mail mail);
}
