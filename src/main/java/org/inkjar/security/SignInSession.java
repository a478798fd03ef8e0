package org.inkjar.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** What a request and its session tell of a sign-in. */
public final class SignInSession {

    private static final String ID = SignInSession.class.getName();

    private SignInSession() {}

    /** The sign-in of the session that a request belongs to. */
    public static Optional<UUID> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false)).flatMap(SignInSession::id);
    }

    /** The browser that a request comes from, in words such as “Firefox on Linux”. */
    public static String device(HttpServletRequest request) {
        return Device.of(request.getHeader(HttpHeaders.USER_AGENT)).words();
    }

    static Optional<UUID> id(HttpSession session) {
        return Optional.ofNullable((UUID) session.getAttribute(ID));
    }

    static void begin(HttpSession session, UUID id) {
        session.setAttribute(ID, id);
    }

    static boolean hasAuthor(HttpSession session) {
        return session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY) != null;
    }
}
