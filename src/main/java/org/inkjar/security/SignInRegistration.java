package org.inkjar.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.inkjar.author.Accounts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.stereotype.Component;

/** Notes each sign-in, so that it can be seen and ended from elsewhere. */
@Component
public class SignInRegistration implements SessionAuthenticationStrategy {

    private static final Logger log = LoggerFactory.getLogger(SignInRegistration.class);

    private final SignIns signIns;
    private final Accounts accounts;

    SignInRegistration(SignIns signIns, Accounts accounts) {
        this.signIns = signIns;
        this.accounts = accounts;
    }

    /** After the sign-in form. */
    @Override
    public void onAuthentication(
            Authentication authentication, HttpServletRequest request, HttpServletResponse response) {
        register(UUID.fromString(authentication.getName()), SignInMethod.PASSWORD, request);
    }

    void register(UUID authorId, SignInMethod method, HttpServletRequest request) {
        var session = request.getSession();
        SignInSession.id(session).ifPresent(signIns::end);
        var device = Device.of(request.getHeader(HttpHeaders.USER_AGENT));
        var address = ClientAddress.of(request);
        SignInSession.begin(session, signIns.begin(authorId, method, device, address));
        accounts.noteSignIn(authorId);
        log.info("Author {} signed in from {}: {}, {}", authorId, address.value(), method, device.kept());
    }
}
