package org.inkjar.prerender;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpHeaders;

/** The headers of every public document: how long it is true, and what keeps its reader safe. */
final class DocumentHeaders {

    /** Browsers and proxies may keep it, and ask each time whether it is still true. */
    private static final String REVALIDATE = "public, max-age=0, must-revalidate";

    static final String NO_STORE = "no-store";

    /** What is otherwise where the address must stay between those who know it. */
    static final Map<String, String> OF_A_SECRET =
            Map.of(HttpHeaders.CACHE_CONTROL, NO_STORE, "Referrer-Policy", "no-referrer", "X-Robots-Tag", "noindex");

    private DocumentHeaders() {}

    /** @param lasting whether the document may be kept at all */
    static Map<String, String> of(boolean lasting, String contentSecurityPolicy) {
        var headers = new LinkedHashMap<String, String>();
        headers.put(HttpHeaders.CACHE_CONTROL, lasting ? REVALIDATE : NO_STORE);
        headers.put("Content-Security-Policy", contentSecurityPolicy);
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        headers.put("Referrer-Policy", "strict-origin-when-cross-origin");
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("X-Frame-Options", "DENY");
        return headers;
    }
}
