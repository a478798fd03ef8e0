package org.inkjar.security;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.UUID;
import org.inkjar.author.Account;
import org.inkjar.author.Accounts;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/**
 * Tells Spring Security whose passkeys there are: the accounts. The handle that devices keep is the author's id, which
 * says nothing about them; the name that devices show is their e-mail address.
 */
@Component
class PasskeyUsers implements PublicKeyCredentialUserEntityRepository {

    private final Accounts accounts;

    PasskeyUsers(Accounts accounts) {
        this.accounts = accounts;
    }

    static Bytes handle(UUID authorId) {
        return new Bytes(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(authorId.getMostSignificantBits())
                .putLong(authorId.getLeastSignificantBits())
                .array());
    }

    static UUID authorId(Bytes handle) {
        var bytes = ByteBuffer.wrap(handle.getBytes());
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        return user(accounts.find(authorId(handle)));
    }

    /** @param name of the authentication, which is the author's id */
    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String name) {
        return user(accounts.find(UUID.fromString(name)));
    }

    @Override
    public void save(PublicKeyCredentialUserEntity user) {
        throw new UnsupportedOperationException("Accounts are made elsewhere");
    }

    @Override
    public void delete(Bytes handle) {
        throw new UnsupportedOperationException("Accounts end elsewhere");
    }

    private static @Nullable PublicKeyCredentialUserEntity user(Optional<Account> account) {
        return account.map(known -> ImmutablePublicKeyCredentialUserEntity.builder()
                        .id(handle(known.id()))
                        .name(known.email())
                        .displayName(known.name())
                        .build())
                .orElse(null);
    }
}
