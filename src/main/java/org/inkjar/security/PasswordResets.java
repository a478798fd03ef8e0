package org.inkjar.security;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.inkjar.author.Account;
import org.inkjar.author.AccountChanges;
import org.inkjar.author.AccountItem;
import org.inkjar.author.Accounts;
import org.inkjar.author.EmailAddress;
import org.inkjar.common.Deed;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.RetriedOnCollision;
import org.inkjar.common.SecretToken;
import org.inkjar.common.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Other passwords for accounts, for whoever has the secret of a link that was made for one. */
@Service
@Transactional
@RetriedOnCollision
public class PasswordResets {

    /** How many links somebody gets by mail in {@link #WINDOW}. */
    static final int MAX_ASKED = 3;

    static final Duration WINDOW = Duration.ofHours(1);

    private final PasswordResetRepository resets;
    private final Accounts accounts;
    private final AccountChanges changes;
    private final Passwords passwords;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PasswordResets(
            PasswordResetRepository resets,
            Accounts accounts,
            AccountChanges changes,
            Passwords passwords,
            ApplicationEventPublisher events,
            Clock clock) {
        this.resets = resets;
        this.accounts = accounts;
        this.changes = changes;
        this.passwords = passwords;
        this.events = events;
        this.clock = clock;
    }

    /** What has become of the link with this secret; empty when it was never one, or counts no longer. */
    @Transactional(readOnly = true)
    public Optional<LinkState> find(SecretToken token) {
        return resets.findByTokenHash(token.hash()).map(reset -> reset.state(clock.instant()));
    }

    /**
     * Changes the password and ends every session of the account, and every other link that was made for it. Of two who
     * use a secret at the same time, one can.
     *
     * @throws InvalidInputException naming what to correct: {@code password}, or the {@code link}, which is over
     */
    public void use(SecretToken token, String password) {
        var chosen = new Password(password);
        var now = clock.instant();
        var reset = resets.findByTokenHash(token.hash())
                .filter(found -> found.state(now) == LinkState.OPEN)
                .filter(found -> accounts.find(found.authorId()).isPresent())
                .orElseThrow(() -> new InvalidInputException("link", Words.of("security.reset.over")));
        reset.use(now);
        resets.flush();
        resets.deleteByAuthorIdAndUsedAtNull(reset.authorId());
        changes.changePassword(reset.authorId(), passwords.hash(chosen));
    }

    /** Makes a link for an account that is open. */
    SecretToken make(UUID authorId, @Nullable UUID by) {
        var token = SecretToken.random();
        resets.saveAndFlush(new PasswordReset(authorId, token, by, clock.instant()));
        accounts.findItem(authorId)
                .map(AccountItem::subject)
                .map(whose -> Deed.of("deed.person.password-link-made", whose))
                .ifPresent(events::publishEvent);
        return token;
    }

    /** Makes a link for whoever asks for it at the sign-in page; empty when nobody has this address, or asked too often. */
    Optional<SecretToken> ask(EmailAddress email) {
        var since = clock.instant().minus(WINDOW);
        return accounts.find(email)
                .map(Account::id)
                .filter(id -> resets.countByAuthorIdAndMadeByNullAndCreatedAtAfter(id, since) < MAX_ASKED)
                .map(id -> make(id, null));
    }

    /** Ends the links to other passwords of somebody. */
    void revokeFor(UUID authorId) {
        resets.deleteByAuthorIdAndUsedAtNull(authorId);
    }

    /** Ends the links that somebody made for others, whose secrets they may know. */
    void revokeBy(UUID maker) {
        resets.deleteByMadeByAndUsedAtNull(maker);
    }
}
