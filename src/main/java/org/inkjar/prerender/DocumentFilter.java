package org.inkjar.prerender;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers readers ahead of everything else: from memory where it can, else with a document that the application makes
 * for any reader. Authors who are signed in, and whatever is not a public document, pass through.
 */
class DocumentFilter extends OncePerRequestFilter {

    private static final String READ_ONLY = "GET, HEAD";
    private static final int LONGEST_PATH = 2_000;
    private static final int RETRY_SECONDS = 5;
    private static final int REMEMBERED = 2_000;

    private final DocumentRoutes routes;
    private final DocumentCache cache;
    private final DocumentRenderer renderer;
    private final Assets assets;
    private final Variation variation;
    private final Redirections redirections;
    private final DocumentObservers observers;
    private final Cache<String, Optional<DocumentAddress>> addresses =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    DocumentFilter(
            DocumentRoutes routes,
            DocumentCache cache,
            DocumentRenderer renderer,
            Assets assets,
            Variation variation,
            Redirections redirections,
            DocumentObservers observers) {
        this.routes = routes;
        this.cache = cache;
        this.renderer = renderer;
        this.assets = assets;
        this.variation = variation;
        this.redirections = redirections;
        this.observers = observers;
    }

    /** Vaadin's own requests, which name their kind in the query. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var query = request.getQueryString();
        return query != null && query.contains("v-r=");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain application)
            throws ServletException, IOException {
        var uri = request.getRequestURI();
        if (uri.length() > LONGEST_PATH) {
            response.sendError(HttpStatus.URI_TOO_LONG.value());
            return;
        }
        var found = addresses.get(uri, DocumentAddress::parse);
        if (found.isEmpty()) {
            response.sendError(HttpStatus.BAD_REQUEST.value());
            return;
        }
        var address = found.get();
        var asset = assets.find(address.path());
        if (asset.isPresent()) {
            DocumentSender.send(asset.get(), request, response);
            return;
        }
        var route = routes.find(address.name(), request);
        if (route.isEmpty()) {
            application.doFilter(request, response);
        } else if (!isRead(request)) {
            refuse(request, response);
        } else {
            try {
                read(route.get(), address, request, response, application);
            } catch (OverloadedException e) {
                response.setIntHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
                response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
            }
        }
    }

    private void read(
            DocumentRoute route,
            DocumentAddress address,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain application)
            throws ServletException, IOException {
        Supplier<Document> rendering = () -> renderer.render(request, response, application, route);
        if (!route.secret() && isLedOn(route, address.name(), rendering, request, response)) {
            return;
        }
        if (!address.isCanonical()) {
            redirect(withoutSlash(request.getRequestURI()), route.query(request), response);
        } else if (route.secret()) {
            send(rendering.get().secret(), request, response);
        } else if (isSignedIn(request)) {
            Prerenderer.askLive(request);
            application.doFilter(request, response);
        } else {
            var document = cache.get(route.key(variation.of(request), address.name(), request), rendering);
            send(document, request, response);
            observers.sent(document, address.name(), request);
        }
    }

    /** A redirect comes before everything but what stands at its address, with the slash at the end or without. */
    private boolean isLedOn(
            DocumentRoute route,
            String path,
            Supplier<Document> rendering,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var elsewhere = redirections.find(path);
        if (elsewhere.isEmpty()) {
            return false;
        }
        var key = route.withRedirect().key(variation.of(request), path, request);
        var document = cache.get(key, () -> route.redirect(elsewhere.get(), rendering));
        boolean leadsOn = document.status() != HttpStatus.OK.value();
        if (leadsOn) {
            send(document, request, response);
        }
        return leadsOn;
    }

    private static void send(Document document, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (document.status() >= HttpStatus.INTERNAL_SERVER_ERROR.value()) {
            response.sendError(document.status());
        } else {
            DocumentSender.send(document, request, response);
        }
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.ALLOW, READ_ONLY);
        if (request.getMethod().equals(HttpMethod.OPTIONS.name())) {
            response.setStatus(HttpStatus.NO_CONTENT.value());
        } else {
            response.sendError(HttpStatus.METHOD_NOT_ALLOWED.value());
        }
    }

    private static void redirect(String path, String query, HttpServletResponse response) {
        response.setStatus(HttpStatus.MOVED_PERMANENTLY.value());
        response.setHeader(HttpHeaders.LOCATION, query.isEmpty() ? path : path + "?" + query);
    }

    private static String withoutSlash(String uri) {
        return uri.substring(0, uri.length() - 1);
    }

    private static boolean isRead(HttpServletRequest request) {
        return request.getMethod().equals(HttpMethod.GET.name())
                || request.getMethod().equals(HttpMethod.HEAD.name());
    }

    private static boolean isSignedIn(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null
                && session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)
                        instanceof SecurityContext context
                && context.getAuthentication() != null
                && !(context.getAuthentication() instanceof AnonymousAuthenticationToken);
    }
}
