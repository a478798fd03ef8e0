package org.inkjar.security;

import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Ends a sign-in with its session: when somebody signs out, or stays away, or the server stops. */
@Component
class SessionEnds implements HttpSessionListener {

    /** The server wants its listeners before there is a database. */
    private final ObjectProvider<SignIns> signIns;

    SessionEnds(ObjectProvider<SignIns> signIns) {
        this.signIns = signIns;
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        SignInSession.id(event.getSession()).ifPresent(id -> signIns.getObject().end(id));
    }
}
