package org.inkjar.mail;

import jakarta.mail.MessagingException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.inkjar.common.Words;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;

/** A server that takes mail (RFC 5321). It is asked for at most ten seconds. */
final class SmtpServer {

    private static final int LONGEST_SECONDS = 10;
    private static final String FIVE_SECONDS = "5000";
    private static final List<String> WAITS =
            List.of("mail.smtp.connectiontimeout", "mail.smtp.timeout", "mail.smtp.writetimeout");

    private final JavaMailSenderImpl sender;
    private final String address;
    private final String name;

    /** A server, and the address and name of who sends. */
    SmtpServer(JavaMailSenderImpl sender, String address, String name) {
        this.sender = sender;
        this.address = address;
        this.name = name;
        WAITS.forEach(wait -> sender.getJavaMailProperties().putIfAbsent(wait, FIVE_SECONDS));
    }

    /** Host and port. */
    String name() {
        return sender.getPort() < 0 ? String.valueOf(sender.getHost()) : sender.getHost() + ":" + sender.getPort();
    }

    /** Each step may take as long as its wait; together they may not. */
    void send(Mail mail) {
        var handover = new CompletableFuture<Void>();
        var worker = Thread.ofVirtual().name("mail").start(() -> {
            try {
                handOver(mail);
                handover.complete(null);
            } catch (RuntimeException | MessagingException | UnsupportedEncodingException e) {
                handover.completeExceptionally(e);
            }
        });
        try {
            handover.get(LONGEST_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw MailTrouble.inWords(name(), e.getCause());
        } catch (TimeoutException e) {
            worker.interrupt();
            throw MailTrouble.inWords(name(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MailFailedException(Words.of("mail.trouble.stopping"), e);
        }
    }

    private void handOver(Mail mail) throws MessagingException, UnsupportedEncodingException {
        var message = sender.createMimeMessage();
        var helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
        helper.setFrom(address, name);
        helper.setTo(mail.to());
        helper.setSubject(mail.subject());
        helper.setText(mail.text());
        sender.send(message);
    }
}
