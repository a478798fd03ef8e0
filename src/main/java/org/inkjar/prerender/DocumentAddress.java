package org.inkjar.prerender;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.web.util.UriUtils;

/**
 * The path of a request.
 *
 * @param path decoded
 * @param name the path without a slash at its end, which is what documents go by
 */
record DocumentAddress(String path, String name) {

    /** Of the characters that RFC 3986 has for paths; no empty, hidden or parameterised segments. */
    private static final Pattern WELL_FORMED =
            Pattern.compile("(/(?!\\.{1,2}(/|$))(?:[\\w.~!$&'()*+,=:@-]|%(?!00|2[fF]|5[cC])[0-9a-fA-F]{2})+)*+/?");

    /** Of a path as it was sent; empty where it is malformed. */
    static Optional<DocumentAddress> parse(String uri) {
        if (!WELL_FORMED.matcher(uri).matches()) {
            return Optional.empty();
        }
        var path = UriUtils.decode(uri, StandardCharsets.UTF_8);
        return Optional.of(new DocumentAddress(
                path, path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path));
    }

    boolean isCanonical() {
        return name.equals(path);
    }
}
