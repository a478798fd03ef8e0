package org.inkjar.mail;

/** How the way to the server is kept secret. */
public enum MailSecurity {
    /** Encrypted after the first words, or not at all; usually port 587. */
    STARTTLS,
    /** Encrypted from the beginning; usually port 465. */
    TLS,
    /** In the clear, which is for a server on the same machine alone. */
    NONE
}
