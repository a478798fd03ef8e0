package org.inkjar.prerender;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A public document, and the request that it answered.
 *
 * @param path decoded, without a slash at its end
 * @param contentType such as {@code text/html;charset=utf-8}
 * @param notes what the page says of itself, see {@link PageHead#notes}
 */
public record DocumentRead(HttpServletRequest request, String path, String contentType, Map<String, String> notes) {

    /** A header of the request. */
    public @Nullable String header(String name) {
        return request.getHeader(name);
    }
}
