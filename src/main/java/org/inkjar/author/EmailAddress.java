package org.inkjar.author;

import java.util.Locale;
import java.util.regex.Pattern;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.Words;

/**
 * An e-mail address by which somebody signs in, in lower case, at most {@value #MAX_LENGTH} characters (RFC 5321). The
 * syntax is that of HTML's {@code input type=email}, with a dot required in the domain.
 */
public record EmailAddress(String value) {

    public static final int MAX_LENGTH = 254;

    private static final String LABEL = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
    private static final Pattern VALID =
            Pattern.compile("[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@" + LABEL + "(?:\\." + LABEL + ")+");

    public EmailAddress {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (value.length() > MAX_LENGTH || !VALID.matcher(value).matches()) {
            throw new InvalidInputException("email", Words.of("author.email.invalid"));
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
