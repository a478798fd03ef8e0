package org.inkjar.security;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One browser in which an author is signed in. As long as it is there, so is its session. */
@Entity
class SignIn {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private @Nullable UUID id;

    private UUID authorId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 20)
    private SignInMethod method;

    @Column(length = Device.MAX_LENGTH)
    private String device;

    @Column(length = ClientAddress.MAX_LENGTH)
    private String address;

    private Instant createdAt;
    private Instant usedAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected SignIn() {}

    SignIn(UUID authorId, SignInMethod method, Device device, ClientAddress address, Instant now) {
        this.authorId = authorId;
        this.method = method;
        this.device = device.kept();
        this.address = address.value();
        createdAt = now;
        usedAt = now;
    }

    UUID id() {
        return requireNonNull(id);
    }

    Instant usedAt() {
        return usedAt;
    }

    boolean isOf(UUID author) {
        return authorId.equals(author);
    }

    SignInItem item(UUID present) {
        return new SignInItem(
                id(), method, new Device(device).words(), address, createdAt, usedAt, id().equals(present));
    }
}
