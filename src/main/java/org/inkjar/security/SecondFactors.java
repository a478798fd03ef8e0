package org.inkjar.security;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.inkjar.author.Accounts;
import org.inkjar.common.Deed;
import org.inkjar.common.RetriedOnCollision;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who needs a one-time code besides the password. Not for views: nothing here asks who is calling. */
@Service
@Transactional
@RetriedOnCollision
public class SecondFactors {

    /** More than any code, however it is spaced. */
    private static final int LONGEST = 100;

    private final SecondFactorRepository factors;
    private final RecoveryCodeRepository recoveryCodes;
    private final Accounts accounts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SecondFactors(
            SecondFactorRepository factors,
            RecoveryCodeRepository recoveryCodes,
            Accounts accounts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.factors = factors;
        this.recoveryCodes = recoveryCodes;
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public boolean isOn(UUID authorId) {
        return factors.existsById(authorId);
    }

    /** Everybody who needs one. */
    @Transactional(readOnly = true)
    public Set<UUID> authors() {
        return factors.findAuthors();
    }

    /** Whether somebody typed a one-time code of this author or one of their recovery codes. It is used up by that. */
    public boolean accept(UUID authorId, String typed) {
        if (typed.length() > LONGEST) {
            return false;
        }
        var code = ReadableCode.normalized(typed);
        return code.length() == Totp.DIGITS ? acceptCode(authorId, code) : acceptRecoveryCode(authorId, code);
    }

    /** Switches one-time codes off, for somebody who has lost their phone and their recovery codes. */
    public void forget(UUID authorId) {
        if (remove(authorId)) {
            tell(authorId, "deed.person.codes-turned-off");
        }
    }

    Optional<Instant> since(UUID authorId) {
        return factors.findById(authorId).map(SecondFactor::createdAt);
    }

    int recoveryCodesLeft(UUID authorId) {
        return recoveryCodes.countByAuthorIdAndUsedAtNull(authorId);
    }

    /** Asks for codes of this key from now on, if the one that was typed is one; tells the recovery codes this once. */
    Optional<List<String>> turnOn(UUID authorId, CodeKey key, String typed) {
        var now = clock.instant();
        var step = key.totp().match(ReadableCode.normalized(typed), now);
        if (step.isEmpty()) {
            return Optional.empty();
        }
        remove(authorId);
        factors.saveAndFlush(new SecondFactor(authorId, key, step.getAsLong(), now));
        tell(authorId, "deed.person.codes-turned-on");
        return Optional.of(renewRecoveryCodes(authorId));
    }

    /** Makes new recovery codes; those before are good for nothing any more. */
    List<String> renewRecoveryCodes(UUID authorId) {
        recoveryCodes.forget(authorId);
        var codes =
                Stream.generate(ReadableCode::random).limit(RecoveryCode.NUMBER).toList();
        recoveryCodes.saveAllAndFlush(
                codes.stream().map(code -> new RecoveryCode(authorId, code)).toList());
        return codes;
    }

    private boolean remove(UUID authorId) {
        recoveryCodes.forget(authorId);
        return factors.forget(authorId) > 0;
    }

    private void tell(UUID authorId, String deed) {
        accounts.findItem(authorId)
                .map(account -> Deed.of(deed, account.subject()))
                .ifPresent(events::publishEvent);
    }

    private boolean acceptCode(UUID authorId, String code) {
        var step = factors.findById(authorId).map(factor -> factor.totp().match(code, clock.instant()));
        return step.isPresent()
                && step.get().isPresent()
                && factors.use(authorId, step.get().getAsLong()) > 0;
    }

    private boolean acceptRecoveryCode(UUID authorId, String code) {
        return recoveryCodes.use(authorId, RecoveryCode.hash(code), clock.instant()) > 0;
    }
}
