package org.inkjar.security;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.inkjar.author.EmailAddress;
import org.inkjar.author.Role;
import org.inkjar.common.SecretToken;
import org.inkjar.common.SitePaths;
import org.inkjar.common.Subject;
import org.jspecify.annotations.Nullable;

/** Lets whoever knows its secret make an account, once. One that was accepted is kept for a while, to say so. */
@Entity
class Invitation {

    static final Duration LASTS = Duration.ofDays(7);

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private @Nullable UUID id;

    @Version
    @SuppressWarnings("UnusedVariable") // but by JPA
    private long version;

    @Column(length = InvitationData.MAX_NAME)
    private String name;

    @Column(length = EmailAddress.MAX_LENGTH)
    private String email;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 20)
    private Role role;

    @Column(length = 64)
    @SuppressWarnings("UnusedVariable") // but by queries
    private String tokenHash;

    @SuppressWarnings("UnusedVariable") // but by queries
    private UUID invitedBy;

    private Instant expiresAt;
    private @Nullable Instant acceptedAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Invitation() {}

    Invitation(InvitationData data, SecretToken token, UUID invitedBy, Instant now) {
        name = data.name();
        email = data.email().value();
        role = data.role();
        tokenHash = token.hash();
        this.invitedBy = invitedBy;
        expiresAt = now.plus(LASTS);
    }

    /** From now on another secret is asked for. */
    void renew(SecretToken token, UUID renewedBy, Instant now) {
        tokenHash = token.hash();
        invitedBy = renewedBy;
        expiresAt = now.plus(LASTS);
    }

    void accept(Instant now) {
        acceptedAt = now;
    }

    LinkState state(Instant now) {
        return LinkState.of(acceptedAt, expiresAt, now);
    }

    /** Whom it invites, under the name that the owner knows. */
    Subject subject() {
        return new Subject("person", id, name.isEmpty() ? email : name, SitePaths.ADMIN + "/people");
    }

    InvitationItem item(Instant now) {
        return new InvitationItem(requireNonNull(id), name, new EmailAddress(email), role, state(now), expiresAt);
    }
}
