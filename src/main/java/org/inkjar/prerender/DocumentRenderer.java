package org.inkjar.prerender;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Makes new documents, a few at a time, so that nobody can ask for more than the machine can do. */
@Component
class DocumentRenderer {

    private static final int AT_ONCE = 2 * Runtime.getRuntime().availableProcessors();
    private static final int LONGEST_QUEUE = 100;
    private static final int LONGEST_WAIT_SECONDS = 5;

    private final Semaphore places = new Semaphore(AT_ONCE, true);

    /**
     * The answer that the application has for any reader.
     *
     * @throws OverloadedException when too many others wait for theirs
     */
    Document render(
            HttpServletRequest request, HttpServletResponse response, FilterChain application, DocumentRoute route) {
        if (places.getQueueLength() > LONGEST_QUEUE || !enter()) {
            throw new OverloadedException();
        }
        var reader = new ReaderRequest(request, route);
        try {
            var captured = new CapturedResponse(response);
            Prerenderer.ask(reader);
            application.doFilter(reader, captured);
            return Prerenderer.answer(reader).orElseGet(() -> document(captured));
        } catch (IOException | ServletException e) {
            throw new IllegalStateException("Could not make the document at " + request.getRequestURI(), e);
        } finally {
            reader.end();
            places.release();
        }
    }

    /** What a controller answered. */
    private static Document document(CapturedResponse captured) {
        var headers = new LinkedHashMap<String, String>();
        headers.put(
                HttpHeaders.CONTENT_TYPE,
                Objects.requireNonNullElse(captured.getContentType(), "text/plain;charset=utf-8"));
        var location = captured.getHeader(HttpHeaders.LOCATION);
        if (location != null) {
            headers.put(HttpHeaders.LOCATION, location);
        }
        headers.putAll(DocumentHeaders.of(true, ContentSecurityPolicy.NOTHING));
        return Document.of(captured.getStatus(), headers, captured.body());
    }

    private boolean enter() {
        try {
            return places.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
