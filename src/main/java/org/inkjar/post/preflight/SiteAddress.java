package org.inkjar.post.preflight;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.inkjar.common.Text;

/**
 * An address on this blog as people read it, without a query.
 *
 * @param path begins with a slash and, but for the home page, ends with none
 * @param fragment the place on that page; empty for its beginning
 */
public record SiteAddress(String path, String fragment) {

    private static final int MAX_LENGTH = 500;

    static Optional<SiteAddress> of(URI uri) {
        var path = decoded(uri.getRawPath() == null ? "" : uri.getRawPath()).replace("#", "%23");
        var whole = path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        var fragment = uri.getRawFragment() == null ? "" : decoded(uri.getRawFragment());
        return Optional.of(new SiteAddress(whole.isEmpty() ? "/" : whole, fragment))
                .filter(address -> address.path.startsWith("/") && canBeKept(address.toString()));
    }

    /** No control character that somebody has encoded, nor half of a character. */
    private static boolean canBeKept(String address) {
        return address.length() <= MAX_LENGTH && Text.line(address).equals(address);
    }

    /** Reads what {@link #toString} wrote. */
    public static SiteAddress read(String text) {
        int hash = text.indexOf('#');
        return hash < 0
                ? new SiteAddress(text, "")
                : new SiteAddress(text.substring(0, hash), text.substring(hash + 1));
    }

    /** What cannot be decoded stays as it is. */
    static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    @Override
    public String toString() {
        return fragment.isEmpty() ? path : path + "#" + fragment;
    }
}
