package org.inkjar.security;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.UUID;
import org.inkjar.author.CurrentAuthor;
import org.inkjar.common.Deed;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.NotFoundException;
import org.inkjar.common.RetriedOnCollision;
import org.inkjar.common.Subject;
import org.inkjar.common.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets the signed-in author keep passkeys, and see nobody else's. */
@Service
@Transactional
@PreAuthorize("hasRole('CONTRIBUTOR')")
@RetriedOnCollision
public class Passkeys {

    /** How many somebody may have, so that they can keep an eye on them. */
    public static final int MAX = 20;

    private static final Logger log = LoggerFactory.getLogger(Passkeys.class);

    private final PasskeyRepository passkeys;
    private final RelyingParty site;
    private final IdentityProof identity;
    private final CurrentAuthor currentAuthor;
    private final ApplicationEventPublisher events;

    Passkeys(
            PasskeyRepository passkeys,
            RelyingParty site,
            IdentityProof identity,
            CurrentAuthor currentAuthor,
            ApplicationEventPublisher events) {
        this.passkeys = passkeys;
        this.site = site;
        this.identity = identity;
        this.currentAuthor = currentAuthor;
        this.events = events;
    }

    /** The signed-in author's passkeys, the oldest first. */
    @Transactional(readOnly = true)
    public List<PasskeyItem> list() {
        return passkeys.findByAuthorIdOrderByCreatedAtAscIdAsc(author()).stream()
                .map(Passkey::item)
                .toList();
    }

    /** The only origin at which passkeys of this site can be made and used, such as {@code https://blog.example.com}. */
    @Transactional(readOnly = true)
    public String origin() {
        return site.origin().value();
    }

    /**
     * Begins to make a passkey.
     *
     * @param proof the password or a code
     * @throws InvalidInputException about {@code proof}, or when there are {@value #MAX} already
     */
    public PasskeyQuestion<PublicKeyCredentialCreationOptions> ask(String proof) {
        var author = identity.check(proof);
        if (passkeys.countByAuthorId(author) >= MAX) {
            throw new InvalidInputException("name", Words.of("security.passkeys.too-many", MAX));
        }
        return site.askForNew(requireNonNull(SecurityContextHolder.getContext().getAuthentication()));
    }

    /**
     * Keeps the passkey that a browser made.
     *
     * @param answer the browser's, as JSON
     * @throws InvalidInputException when it does not answer the question
     */
    public void add(PasskeyQuestion<PublicKeyCredentialCreationOptions> question, PasskeyName name, String answer) {
        try {
            site.register(question, name, answer);
        } catch (DataAccessException e) {
            throw e;
        } catch (RuntimeException e) {
            log.warn("A new passkey of author {} could not be verified: {}", author(), e.toString());
            throw new InvalidInputException("name", Words.of("security.passkey.unverified"));
        }
        log.info("Author {} has a new passkey", author());
        tell("deed.account.passkey-added", name.value());
    }

    /**
     * Calls a passkey otherwise.
     *
     * @throws NotFoundException when it is not the author's, or no longer there
     */
    public void rename(UUID id, PasskeyName name) {
        passkeys.findByIdAndAuthorId(id, author())
                .orElseThrow(() -> new NotFoundException(Words.of("security.passkey.gone")))
                .rename(name);
    }

    /** Lets nobody sign in with it any more. */
    public void remove(UUID id) {
        passkeys.findByIdAndAuthorId(id, author()).ifPresent(passkey -> {
            passkeys.delete(passkey);
            tell("deed.account.passkey-removed", passkey.item().name());
        });
    }

    private void tell(String deed, String name) {
        events.publishEvent(Deed.of(deed, new Subject("sign-in", null, name, "")));
    }

    private UUID author() {
        return currentAuthor.id().orElseThrow();
    }
}
