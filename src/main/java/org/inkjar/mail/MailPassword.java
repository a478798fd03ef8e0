package org.inkjar.mail;

/**
 * What becomes of the password. The one that is stored is never given back: that it is there is all that is told.
 *
 * @param isKept whether the stored one stays
 * @param replacement a new one; empty where there is none
 */
public record MailPassword(boolean isKept, String replacement) {

    /** There is none. */
    public static final MailPassword NONE = new MailPassword(false, "");

    /** The one that is stored. */
    public static final MailPassword KEPT = new MailPassword(true, "");

    /** Another one. */
    public static MailPassword replacedBy(String password) {
        return new MailPassword(false, password);
    }

    boolean isPresent() {
        return isKept || !replacement.isEmpty();
    }

    /** For logs, which it shall not get into. */
    @Override
    public String toString() {
        return isPresent() ? "a password" : "no password";
    }
}
