package org.inkjar;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.inkjar.mail.Mail;
import org.inkjar.mail.MailFailedException;
import org.inkjar.mail.Mailer;
import org.springframework.context.annotation.Primary;

/** Keeps the mail that the blog sends, for tests to read. Until a test sets it up, there is no server. */
@Primary
public class Mailbox implements Mailer {

    private final List<Mail> mails = new CopyOnWriteArrayList<>();
    private volatile boolean configured;
    private volatile boolean failing;

    /** From now on there is a server, which takes everything. */
    public void setUp() {
        configured = true;
    }

    /** From now on there is a server, which takes nothing. */
    public void fail() {
        configured = true;
        failing = true;
    }

    public List<Mail> mails() {
        return List.copyOf(mails);
    }

    void reset() {
        mails.clear();
        configured = false;
        failing = false;
    }

    @Override
    public boolean isConfigured() {
        return configured;
    }

    @Override
    public void send(Mail mail) {
        if (failing) {
            throw new MailFailedException(
                    "The server does not answer.", new IllegalStateException("connection refused"));
        }
        mails.add(mail);
    }
}
