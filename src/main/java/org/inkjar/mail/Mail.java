package org.inkjar.mail;

import java.util.regex.Pattern;
import org.inkjar.author.EmailAddress;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.Words;

/**
 * A message to one person, valid by construction: nothing in an address or a subject can become another header (RFC 5322).
 *
 * @param to an e-mail address
 * @param subject one line, at most 200 characters
 * @param text plain text, lines ended by {@code \n}
 */
public record Mail(String to, String subject, String text) {

    private static final int LONGEST_SUBJECT = 200;
    private static final Pattern CONTROL = Pattern.compile("\\p{Cc}|[\\u2028\\u2029]");

    public Mail {
        if (CONTROL.matcher(to).find() || CONTROL.matcher(subject).find()) {
            throw new InvalidInputException("subject", Words.of("mail.one-line"));
        }
        if (subject.isBlank() || subject.length() > LONGEST_SUBJECT) {
            throw new InvalidInputException("subject", Words.of("mail.subject.limit", LONGEST_SUBJECT));
        }
        to = new EmailAddress(to).value();
    }
}
