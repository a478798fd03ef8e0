package org.inkjar.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The one server that the owner has chosen. Its password has to be told to it, so it is stored as it is. */
@Entity
class MailServer {

    static final long ID = 1;

    @Id
    private long id = ID;

    @Version
    private @Nullable Long version;

    @Column(length = 253)
    private String host;

    private int port;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 10)
    private MailSecurity security;

    @Column(length = 200)
    private String username;

    @Column(length = 500)
    private String password = "";

    @Column(length = 254)
    private String senderAddress;

    @Column(length = 80)
    private String senderName;

    @SuppressWarnings("NullAway.Init") // for JPA, and until it is told
    protected MailServer() {}

    void change(MailSettings settings) {
        password = passwordFor(settings);
        host = settings.host();
        port = settings.port();
        security = settings.security();
        username = settings.username();
        senderAddress = settings.senderAddress();
        senderName = settings.senderName();
    }

    MailSettings settings() {
        var kept = password.isEmpty() ? MailPassword.NONE : MailPassword.KEPT;
        return new MailSettings(host, port, security, username, kept, senderAddress, senderName);
    }

    /** The password by which somebody with these settings signs in. */
    String passwordFor(MailSettings settings) {
        return settings.password().isKept() ? password : settings.password().replacement();
    }
}
