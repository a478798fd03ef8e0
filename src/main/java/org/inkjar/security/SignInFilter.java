package org.inkjar.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session whose sign-in is over, with its next request. A page is then asked for again, by somebody who is no
 * longer signed in; Vaadin tells an open one that its session has expired.
 */
public class SignInFilter extends OncePerRequestFilter {

    /** The parameter by which Vaadin names the kind of its own requests. */
    private static final String VAADIN_KIND = "v-r";

    private static final String HEARTBEAT = "heartbeat";

    private final SignInCheck check;

    public SignInFilter(SignInCheck check) {
        this.check = check;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        if (session == null || !SignInSession.hasAuthor(session)) {
            chain.doFilter(request, response);
        } else if (goesOn(session)) {
            noteUse(request, session);
            chain.doFilter(request, response);
        } else {
            session.invalidate();
            askAgain(request, response, chain);
        }
    }

    private boolean goesOn(HttpSession session) {
        return SignInSession.id(session).filter(check::isAlive).isPresent();
    }

    /** An open page says by itself that it is there; that is no use. */
    private void noteUse(HttpServletRequest request, HttpSession session) {
        if (!HEARTBEAT.equals(request.getParameter(VAADIN_KIND))) {
            SignInSession.id(session).ifPresent(id -> check.noteUse(id, ClientAddress.of(request)));
        }
    }

    private static void askAgain(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getMethod().equals(HttpMethod.GET.name()) && request.getParameter(VAADIN_KIND) == null) {
            var query = request.getQueryString();
            response.sendRedirect(request.getRequestURL() + (query == null ? "" : "?" + query));
        } else {
            chain.doFilter(request, response);
        }
    }
}
