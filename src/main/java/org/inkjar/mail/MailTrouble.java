package org.inkjar.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import org.inkjar.common.Text;
import org.inkjar.common.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/** Says what went wrong with a server, and what to look at. */
final class MailTrouble {

    private static final int LONGEST_QUOTE = 200;

    private MailTrouble() {}

    static MailFailedException inWords(String server, @Nullable Throwable failure) {
        var causes = causes(failure);
        var words = causes.stream()
                .map(cause -> explain(server, cause))
                .filter(explanation -> !explanation.isEmpty())
                .findFirst()
                .orElseGet(() -> Words.of("mail.trouble.refused", server, said(causes)));
        return new MailFailedException(words, causes.isEmpty() ? new IllegalStateException(words) : causes.getFirst());
    }

    private static String explain(String server, Throwable cause) {
        return switch (cause) {
            case AuthenticationFailedException _ -> Words.of("mail.trouble.sign-in", server);
            case UnknownHostException _ -> Words.of("mail.trouble.unknown", server);
            case ConnectException _, NoRouteToHostException _ -> Words.of("mail.trouble.silent", server);
            case SocketTimeoutException _, TimeoutException _ -> Words.of("mail.trouble.slow", server);
            case SSLHandshakeException _ -> Words.of("mail.trouble.certificate", server);
            case SSLException _ -> Words.of("mail.trouble.no-tls", server);
            case MessagingException refused
            when String.valueOf(refused.getMessage()).contains("STARTTLS") ->
                Words.of("mail.trouble.no-starttls", server);
            default -> "";
        };
    }

    /** The server's own words, which nobody has checked: one line, not too long. */
    private static String said(List<Throwable> causes) {
        var said = causes.stream()
                .filter(cause -> !(cause instanceof MailException))
                .filter(cause -> !(cause instanceof SendFailedException) || cause.getCause() == null)
                .map(cause -> Text.line(String.valueOf(cause.getMessage())))
                .reduce((first, last) -> last)
                .orElse(Words.of("mail.trouble.no-reason"));
        return said.length() > LONGEST_QUOTE ? said.substring(0, LONGEST_QUOTE) + "…" : said;
    }

    /** From the innermost to the outermost; exceptions of mail have their causes in several places. */
    private static List<Throwable> causes(@Nullable Throwable failure) {
        var found = new ArrayList<Throwable>();
        var open = new ArrayDeque<Throwable>();
        add(open, failure);
        while (!open.isEmpty()) {
            var next = open.removeFirst();
            if (!found.contains(next)) {
                found.addFirst(next);
                add(open, next.getCause());
                if (next instanceof MailSendException sending) {
                    List.of(sending.getMessageExceptions()).forEach(cause -> add(open, cause));
                }
                if (next instanceof MessagingException messaging) {
                    add(open, messaging.getNextException());
                }
            }
        }
        return found;
    }

    private static void add(ArrayDeque<Throwable> open, @Nullable Throwable cause) {
        if (cause != null) {
            open.add(cause);
        }
    }
}
