package org.inkjar.mail;

/**
 * A message to one person.
 *
 * @param to an e-mail address
 * @param text plain text, lines ended by {@code \n}
 */
public record Mail(String to, String subject, String text) {}
