package org.inkjar.security;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.inkjar.common.RetriedOnCollision;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps where everybody is signed in. What ends here ends on every node, with its next request. */
@Service
@Transactional
@RetriedOnCollision
class SignIns {

    /** What is written at most once in this time is when a sign-in was last used. */
    private static final Duration PRECISION = Duration.ofMinutes(1);

    private final SignInRepository signIns;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Duration lifetime;

    SignIns(
            SignInRepository signIns,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${server.servlet.session.timeout}") Duration lifetime) {
        this.signIns = signIns;
        this.events = events;
        this.clock = clock;
        this.lifetime = lifetime;
    }

    UUID begin(UUID authorId, SignInMethod method, Device device, ClientAddress address) {
        var signIn = new SignIn(authorId, method, device, address, clock.instant());
        return signIns.saveAndFlush(signIn).id();
    }

    @Transactional(readOnly = true)
    boolean isAlive(UUID id) {
        return signIns.existsById(id);
    }

    void noteUse(UUID id, ClientAddress address) {
        var now = clock.instant();
        signIns.noteUse(id, address.value(), now, now.minus(PRECISION));
    }

    /** Where somebody is signed in, the latest used first. A server that was killed leaves some that nobody can use. */
    @Transactional(readOnly = true)
    List<SignInItem> list(UUID authorId, UUID present) {
        return signIns
                .findByAuthorIdAndUsedAtAfterOrderByUsedAtDescIdDesc(
                        authorId, clock.instant().minus(lifetime))
                .stream()
                .map(signIn -> signIn.item(present))
                .toList();
    }

    /** Ends a sign-in whose session is over. */
    void end(UUID id) {
        signIns.end(id);
        events.publishEvent(new SignInEnded());
    }

    /** Ends one of an author's own sign-ins; whether there was one. */
    boolean end(UUID id, UUID authorId) {
        boolean ended = signIns.end(id, authorId) > 0;
        events.publishEvent(new SignInEnded());
        return ended;
    }

    /** Ends all of an author's sign-ins but one; how many. */
    int endOthers(UUID authorId, UUID except) {
        int ended = signIns.endOthers(authorId, except);
        events.publishEvent(new SignInEnded());
        return ended;
    }

    void endAll(UUID authorId) {
        signIns.endAll(authorId);
        events.publishEvent(new SignInEnded());
    }

    /** Forgets those that have not been used for longer than a session lasts. */
    void forgetOld() {
        signIns.forget(clock.instant().minus(lifetime));
    }

    /** Some sign-in is over, so that nobody may rely on what they remember. */
    record SignInEnded() {}
}
