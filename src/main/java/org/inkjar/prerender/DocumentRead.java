package org.inkjar.prerender;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A public document, and what its reader's request said.
 *
 * @param path decoded, without a slash at its end
 * @param contentType such as {@code text/html;charset=utf-8}
 * @param notes what the page says of itself, see {@link PageHead#notes}
 * @param headers of the request, those that an observer wants to know, by the names that it gave them
 * @param host by which the reader calls the site
 * @param address of the reader
 */
public record DocumentRead(
        String path,
        String contentType,
        Map<String, String> notes,
        Map<String, String> headers,
        String host,
        String address) {

    /** A header of the request; null where it is not there. */
    public @Nullable String header(String name) {
        return headers.get(name);
    }
}
