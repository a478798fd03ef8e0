package org.inkjar.prerender;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.context.request.ServletWebRequest;

/** Sends a document as a client wants it: compressed or not, or only whether it is still the same (RFC 9110). */
final class DocumentSender {

    private static final Pattern GZIP =
            Pattern.compile("(?i)(^|.*,)\\s*(gzip|\\*)\\s*(;\\s*q=(1|0\\.\\d*[1-9]).*|,.*|$)");
    private static final int REMEMBERED = 200;
    private static final String ONE_YEAR = "max-age=31536000";

    /** What browsers accept they say in a few ways, each of which is read once. */
    private static final Cache<String, Boolean> gzipIsTaken =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    private DocumentSender() {}

    static void send(Document document, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(document.status());
        // There are none yet: to add one need not look for it among the others.
        document.headers().forEach(response::addHeader);
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", ONE_YEAR);
        }
        if (document.isCompressible()) {
            response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        }
        boolean isKnown = document.status() == HttpStatus.OK.value()
                && new ServletWebRequest(request, response).checkNotModified(document.etag());
        if (!isKnown) {
            sendBody(document, request, response);
        }
    }

    private static void sendBody(Document document, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        boolean compressed = document.isCompressible() && takesGzip(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
        var body = compressed ? document.gzip() : document.body();
        if (compressed) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        response.setContentLength(body.length);
        if (!request.getMethod().equals(HttpMethod.HEAD.name())) {
            response.getOutputStream().write(body);
        }
    }

    private static boolean takesGzip(@Nullable String accepted) {
        return accepted != null
                && gzipIsTaken.get(accepted, said -> GZIP.matcher(said).matches());
    }
}
