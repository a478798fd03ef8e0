package org.inkjar.security;

import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import org.springframework.stereotype.Component;

/** Ends a sign-in with its session: when somebody signs out, or stays away, or the server stops. */
@Component
class SessionEnds implements HttpSessionListener {

    private final SignIns signIns;

    SessionEnds(SignIns signIns) {
        this.signIns = signIns;
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        SignInSession.id(event.getSession()).ifPresent(signIns::end);
    }
}
