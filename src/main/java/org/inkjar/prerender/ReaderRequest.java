package org.inkjar.prerender;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpSession;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;

/**
 * A request as any reader could have sent it: a {@code GET} with the parameters that count, without cookies, and with no
 * header but the name of the host. Its session ends with it, and nobody hears of it.
 */
class ReaderRequest extends HttpServletRequestWrapper {

    private static final Set<String> SHOWN = Set.of(HttpHeaders.HOST.toLowerCase(Locale.ROOT));

    private final ThrowawaySession session;
    private final Map<String, String[]> parameters = new LinkedHashMap<>();
    private final String query;

    ReaderRequest(HttpServletRequest request, DocumentRoute route) {
        super(request);
        this.session = new ThrowawaySession(request.getServletContext());
        this.query = route.query(request);
        route.parameters(request).forEach((name, value) -> parameters.put(name, new String[] {value}));
    }

    void end() {
        session.invalidate();
    }

    @Override
    public String getMethod() {
        return HttpMethod.GET.name();
    }

    @Override
    public HttpSession getSession() {
        return session;
    }

    @Override
    public HttpSession getSession(boolean create) {
        return session;
    }

    @Override
    public @Nullable String getRequestedSessionId() {
        return null;
    }

    @Override
    public String changeSessionId() {
        return session.getId();
    }

    @Override
    public Cookie @Nullable [] getCookies() {
        return null;
    }

    @Override
    public @Nullable String getQueryString() {
        return query.isEmpty() ? null : query;
    }

    @Override
    public @Nullable String getParameter(String name) {
        var values = parameters.get(name);
        return values == null ? null : values[0];
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Collections.unmodifiableMap(parameters);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(parameters.keySet());
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return parameters.get(name);
    }

    @Override
    public @Nullable String getHeader(String name) {
        return SHOWN.contains(name.toLowerCase(Locale.ROOT)) ? super.getHeader(name) : null;
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return SHOWN.contains(name.toLowerCase(Locale.ROOT)) ? super.getHeaders(name) : Collections.emptyEnumeration();
    }

    @Override
    public Enumeration<String> getHeaderNames() {
        return Collections.enumeration(List.of(HttpHeaders.HOST));
    }

    @Override
    public long getDateHeader(String name) {
        return -1;
    }

    @Override
    public int getIntHeader(String name) {
        return -1;
    }
}
