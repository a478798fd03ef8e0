package org.inkjar.mail;

/** A message could not be handed over. The message of this exception says why, and can be shown to a person. */
public class MailFailedException extends RuntimeException {

    public MailFailedException(String message, Throwable cause) {
        super(message, cause);
    }
}
