package org.inkjar.security;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.RetriedOnCollision;
import org.inkjar.common.Words;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets the signed-in author switch one-time codes on and off for themselves, and nobody else. */
@Service
@PreAuthorize("hasRole('CONTRIBUTOR')")
@RetriedOnCollision
public class OneTimeCodes {

    private final SecondFactors secondFactors;
    private final IdentityProof identity;

    OneTimeCodes(SecondFactors secondFactors, IdentityProof identity) {
        this.secondFactors = secondFactors;
        this.identity = identity;
    }

    /** Since when they are asked for, and how many recovery codes are left; empty when they are off. */
    @Transactional(readOnly = true)
    public Optional<Status> status() {
        var author = identity.account().id();
        return secondFactors.since(author).map(since -> new Status(since, secondFactors.recoveryCodesLeft(author)));
    }

    /** A key to begin with. It counts for nothing until a code of it confirms that an app has it. */
    public Proposal propose() {
        return new Proposal(CodeKey.random(), identity.account().email());
    }

    /**
     * Asks for codes from now on.
     *
     * @param code one of the key, to confirm that an app has it
     * @param proof the password
     * @return the recovery codes, told this once
     * @throws InvalidInputException about {@code code} or {@code proof}
     */
    public List<String> turnOn(CodeKey key, String code, String proof) {
        var author = identity.check(proof);
        return secondFactors
                .turnOn(author, key, code)
                .orElseThrow(() -> new InvalidInputException("code", Words.of("security.codes.wrong")));
    }

    /**
     * Makes new recovery codes; those before are good for nothing any more.
     *
     * @param proof the password or a code
     * @throws InvalidInputException about {@code proof}
     */
    public List<String> renewRecoveryCodes(String proof) {
        return secondFactors.renewRecoveryCodes(identity.check(proof));
    }

    /**
     * Asks for codes no longer.
     *
     * @param proof the password or a code
     * @throws InvalidInputException about {@code proof}
     */
    public void turnOff(String proof) {
        secondFactors.forget(identity.check(proof));
    }

    /** How it stands for somebody who uses them. */
    public record Status(Instant since, int recoveryCodesLeft) {}

    /** A key that may become somebody's, with the name of their account for the app. */
    public record Proposal(CodeKey key, String account) {}
}
