package org.inkjar.security;

import java.time.Clock;
import java.util.List;
import org.inkjar.common.RetriedOnCollision;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps passkeys for Spring Security, which verifies them. */
@Component
@Transactional
@RetriedOnCollision
class PasskeyStore implements UserCredentialRepository {

    private final PasskeyRepository passkeys;
    private final Clock clock;

    PasskeyStore(PasskeyRepository passkeys, Clock clock) {
        this.passkeys = passkeys;
        this.clock = clock;
    }

    /** Whether it is a new one or one that was just used. */
    @Override
    public void save(CredentialRecord credential) {
        passkeys.findByCredentialId(credential.getCredentialId().toBase64UrlString())
                .ifPresentOrElse(known -> known.use(credential, clock.instant()), () -> add(credential));
    }

    @Override
    public void delete(Bytes credentialId) {
        passkeys.findByCredentialId(credentialId.toBase64UrlString()).ifPresent(passkeys::delete);
    }

    @Override
    @Transactional(readOnly = true)
    public @Nullable CredentialRecord findByCredentialId(Bytes credentialId) {
        return passkeys.findByCredentialId(credentialId.toBase64UrlString())
                .map(Passkey::credential)
                .orElse(null);
    }

    @Override
    @Transactional(readOnly = true)
    public List<CredentialRecord> findByUserId(Bytes userId) {
        return passkeys.findByAuthorIdOrderByCreatedAtAscIdAsc(PasskeyUsers.authorId(userId)).stream()
                .map(Passkey::credential)
                .toList();
    }

    private void add(CredentialRecord credential) {
        var author = PasskeyUsers.authorId(credential.getUserEntityUserId());
        passkeys.save(new Passkey(author, credential, clock.instant()));
    }
}
