package org.inkjar.security;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.inkjar.common.SitePaths;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;

/** Signs somebody in who proved in a view who they are, as the sign-in form does it after the password. */
@Component
class DirectSignIn {

    private final AccountDetailsService accounts;
    private final SignInRegistration registration;
    private final ApplicationEventPublisher events;
    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final HttpSessionCsrfTokenRepository csrfTokens = new HttpSessionCsrfTokenRepository();
    private final HttpSessionRequestCache requests = new HttpSessionRequestCache();

    DirectSignIn(AccountDetailsService accounts, SignInRegistration registration, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.registration = registration;
        this.events = events;
    }

    /**
     * Signs the author in. Whoever knew the session before knows nothing of it afterwards.
     *
     * @return where they wanted to go
     */
    String signIn(UUID authorId, SignInMethod method, HttpServletRequest request, HttpServletResponse response) {
        var user = accounts.load(authorId);
        request.getSession();
        request.changeSessionId();
        csrfTokens.saveToken(null, request, response);
        PendingSignIn.forget(request);
        registration.register(authorId, method, request);
        var context = new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
        contexts.saveContext(context, request, response);
        SecurityContextHolder.setContext(context);
        events.publishEvent(
                new InteractiveAuthenticationSuccessEvent(requireNonNull(context.getAuthentication()), getClass()));
        return Optional.ofNullable(requests.getRequest(request, response))
                .map(SavedRequest::getRedirectUrl)
                .orElse(SitePaths.ADMIN);
    }
}
