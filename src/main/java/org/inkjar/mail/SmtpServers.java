package org.inkjar.mail;

import java.util.Optional;
import java.util.Properties;
import org.inkjar.common.InkjarProperties;
import org.inkjar.settings.Settings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** The servers that mail can be sent through: the one of {@code spring.mail.*}, else the one that is stored. */
@Component
class SmtpServers {

    private final ObjectProvider<JavaMailSenderImpl> configured;
    private final MailServerRepository stored;
    private final InkjarProperties properties;
    private final Settings settings;

    SmtpServers(
            ObjectProvider<JavaMailSenderImpl> configured,
            MailServerRepository stored,
            InkjarProperties properties,
            Settings settings) {
        this.configured = configured;
        this.stored = stored;
        this.properties = properties;
        this.settings = settings;
    }

    /** The one that mail is sent through; empty where none is sent. */
    Optional<SmtpServer> inUse() {
        return configured()
                .or(() -> stored.findById(MailServer.ID)
                        .map(server -> of(server.settings(), server.passwordFor(server.settings()))));
    }

    Optional<SmtpServer> configured() {
        return Optional.ofNullable(configured.getIfAvailable())
                .map(sender -> new SmtpServer(
                        sender, senderOf(sender), name(properties.mail().fromName())));
    }

    SmtpServer of(MailSettings server, String password) {
        var sender = new JavaMailSenderImpl();
        sender.setHost(server.host());
        sender.setPort(server.port());
        sender.setJavaMailProperties(security(server.security()));
        if (!server.username().isEmpty()) {
            sender.setUsername(server.username());
            sender.setPassword(password);
            sender.getJavaMailProperties().setProperty("mail.smtp.auth", "true");
        }
        return new SmtpServer(sender, server.senderAddress(), name(server.senderName()));
    }

    private static Properties security(MailSecurity security) {
        var properties = new Properties();
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        switch (security) {
            case STARTTLS -> {
                properties.setProperty("mail.smtp.starttls.enable", "true");
                properties.setProperty("mail.smtp.starttls.required", "true");
            }
            case TLS -> properties.setProperty("mail.smtp.ssl.enable", "true");
            case NONE -> {
                // As SMTP begins.
            }
        }
        return properties;
    }

    /** The address that is configured, else the user name where it is one, else one at the server. */
    private String senderOf(JavaMailSenderImpl sender) {
        var from = properties.mail().from();
        if (!from.isEmpty()) {
            return from;
        }
        var username = sender.getUsername();
        return username != null && username.contains("@") ? username : "inkjar@" + sender.getHost();
    }

    private String name(String chosen) {
        return chosen.isEmpty() ? settings.current().title() : chosen;
    }
}
