package org.inkjar.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.stereotype.Component;

/** The second half of a sign-in: a one-time code, after the password. */
@Component
public class CodeSignIn {

    private static final Logger log = LoggerFactory.getLogger(CodeSignIn.class);

    private final SecondFactors secondFactors;
    private final SignInThrottle throttle;
    private final DirectSignIn door;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CodeSignIn(
            SecondFactors secondFactors,
            SignInThrottle throttle,
            DirectSignIn door,
            ApplicationEventPublisher events,
            Clock clock) {
        this.secondFactors = secondFactors;
        this.throttle = throttle;
        this.door = door;
        this.events = events;
        this.clock = clock;
    }

    /** Whether this browser gave a right password a short while ago. */
    public boolean isExpected(HttpServletRequest request) {
        return PendingSignIn.of(request, clock).isPresent();
    }

    /**
     * Signs in whoever gave the password, if the code is theirs.
     *
     * @return where they wanted to go
     * @throws InvalidInputException about the field {@code code}
     * @throws TooManyAttemptsException when they must wait
     */
    public String complete(String typed, HttpServletRequest request, HttpServletResponse response) {
        var pending = PendingSignIn.of(request, clock)
                .orElseThrow(() -> new InvalidInputException("code", Words.of("security.code.too-long")));
        var address = ClientAddress.of(request);
        var author = pending.authorId();
        throttle.admit(author.toString(), address);
        if (!secondFactors.accept(author, typed)) {
            log.warn("A one-time code of author {} was wrong, from {}", author, address.value());
            events.publishEvent(new AuthenticationFailureBadCredentialsEvent(
                    UsernamePasswordAuthenticationToken.unauthenticated(author.toString(), null),
                    new BadCredentialsException("The one-time code was wrong.")));
            throw new InvalidInputException("code", Words.of("security.code.wrong"));
        }
        throttle.succeeded(author.toString(), address);
        return door.signIn(author, SignInMethod.CODE, request, response);
    }
}
