package org.inkjar.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.inkjar.common.SitePaths;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Leads on from the sign-in form when it was not enough. */
@Component
public class SignInFailures implements AuthenticationFailureHandler {

    /** The page that asks for a one-time code. */
    public static final String CODE_PATH = "login/code";

    /** The query parameter with the seconds that somebody must wait. */
    public static final String WAIT = "wait";

    private static final String ERROR = SitePaths.LOGIN + "?error";

    private final DefaultRedirectStrategy redirects = new DefaultRedirectStrategy();
    private final Clock clock;

    SignInFailures(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        redirects.sendRedirect(request, response, next(request, failure));
    }

    private String next(HttpServletRequest request, AuthenticationException failure) {
        return switch (failure) {
            case CodeNeededException needed -> {
                new PendingSignIn(needed.authorId(), clock.instant()).keep(request);
                yield "/" + CODE_PATH;
            }
            case TooManyAttemptsException tooMany ->
                "%s?%s=%d".formatted(SitePaths.LOGIN, WAIT, tooMany.pause().toSeconds());
            default -> ERROR;
        };
    }
}
