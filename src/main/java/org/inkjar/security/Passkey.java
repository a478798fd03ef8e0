package org.inkjar.security;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;

/** The public half of a key pair by which somebody signs in (Web Authentication, Level 3). The other half never leaves them. */
@Entity
class Passkey {

    private static final int MAX_TRANSPORTS = 100;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private @Nullable UUID id;

    private UUID authorId;

    @Column(length = PasskeyName.MAX_LENGTH)
    private String name;

    /** In Base64 for addresses. */
    @Column(length = 1_400)
    private String credentialId;

    /** In COSE (RFC 9052). */
    private byte[] publicKey;

    /** What the device said when it made the key. */
    private byte[] attestation;

    @Column(length = MAX_TRANSPORTS)
    private String transports;

    private long signatureCount;
    private boolean synced;
    private Instant createdAt;
    private @Nullable Instant usedAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Passkey() {}

    Passkey(UUID authorId, CredentialRecord made, Instant now) {
        this.authorId = authorId;
        name = new PasskeyName(made.getLabel()).value();
        credentialId = made.getCredentialId().toBase64UrlString();
        publicKey = made.getPublicKey().getBytes();
        attestation = requireNonNull(made.getAttestationObject()).getBytes();
        transports = words(made.getTransports());
        signatureCount = made.getSignatureCount();
        synced = made.isBackupEligible();
        createdAt = now;
    }

    void use(CredentialRecord used, Instant now) {
        signatureCount = used.getSignatureCount();
        usedAt = now;
    }

    void rename(PasskeyName newName) {
        name = newName.value();
    }

    CredentialRecord credential() {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(Bytes.fromBase64(credentialId))
                .userEntityUserId(PasskeyUsers.handle(authorId))
                .publicKey(new ImmutablePublicKeyCose(publicKey))
                .attestationObject(new Bytes(attestation))
                .transports(transports())
                .signatureCount(signatureCount)
                .uvInitialized(true)
                .backupEligible(synced)
                .backupState(synced)
                .label(name)
                .created(createdAt)
                .lastUsed(Optional.ofNullable(usedAt).orElse(createdAt))
                .build();
    }

    PasskeyItem item() {
        return new PasskeyItem(requireNonNull(id), name, synced, createdAt, Optional.ofNullable(usedAt));
    }

    /** As many as there is room for: they only help a browser to ask in the right place. */
    private static String words(Set<AuthenticatorTransport> transports) {
        var words = transports.stream()
                .map(AuthenticatorTransport::getValue)
                .sorted()
                .collect(joining(" "));
        return words.length() <= MAX_TRANSPORTS ? words : "";
    }

    private Set<AuthenticatorTransport> transports() {
        return Stream.of(transports.split(" "))
                .filter(word -> !word.isEmpty())
                .map(AuthenticatorTransport::valueOf)
                .collect(toSet());
    }
}
