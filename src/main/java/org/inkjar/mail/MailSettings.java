package org.inkjar.mail;

import java.util.Locale;
import java.util.regex.Pattern;
import org.inkjar.author.EmailAddress;
import org.inkjar.common.Checks;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.Told;
import org.inkjar.common.Words;

/**
 * The server that takes mail, and who sends it; valid by construction.
 *
 * @param host a name or an address of the network
 * @param port from 1 to 65535
 * @param username empty where the server asks nobody who they are
 * @param senderAddress whom the mail is from
 * @param senderName at most 80 characters; empty for the title of the site
 */
public record MailSettings(
        String host,
        int port,
        MailSecurity security,
        String username,
        MailPassword password,
        String senderAddress,
        String senderName)
        implements Told {

    private static final Pattern HOST = Pattern.compile("[a-z0-9]([a-z0-9._-]*[a-z0-9])?|\\[?[0-9a-f:]+]?");
    private static final Pattern THIS_MACHINE = Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[?::1]?");
    private static final int LONGEST_PASSWORD = 500;

    public MailSettings {
        var checks = new Checks();
        host = checks.required("host", host, 253).toLowerCase(Locale.ROOT);
        if (!host.isEmpty() && !HOST.matcher(host).matches()) {
            checks.reject("host", Words.of("mail.host.wrong"));
        }
        port = checks.range("port", port, 1, 65_535);
        security = checks.chosen("security", security, MailSecurity.STARTTLS);
        if (security == MailSecurity.NONE && !THIS_MACHINE.matcher(host).matches()) {
            checks.reject("security", Words.of("mail.security.wrong"));
        }
        username = checks.line("username", username, 200);
        checkPassword(checks, username, password);
        senderAddress = address(checks, senderAddress);
        senderName = checks.line("senderName", senderName, 80);
        checks.throwIfRejected();
    }

    private static void checkPassword(Checks checks, String username, MailPassword password) {
        if (password.replacement().length() > LONGEST_PASSWORD) {
            checks.reject("password", Words.of("mail.password.limit", LONGEST_PASSWORD));
        }
        if (username.isEmpty() && password.isPresent()) {
            checks.reject("username", Words.of("mail.username.missing"));
        } else if (!username.isEmpty() && !password.isPresent()) {
            checks.reject("password", Words.of("mail.password.missing"));
        }
    }

    private static String address(Checks checks, String typed) {
        try {
            return new EmailAddress(typed).value();
        } catch (InvalidInputException e) {
            checks.reject("senderAddress", String.valueOf(e.getMessage()));
            return typed;
        }
    }
}
