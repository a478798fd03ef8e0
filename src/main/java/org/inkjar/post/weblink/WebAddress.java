package org.inkjar.post.weblink;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An address on the web (RFC 3986, {@code http} or {@code https}) in one spelling, in ASCII: without a fragment, which
 * stays in the browser, and without a name and password, which are nobody's business.
 *
 * @param value at most {@value #MAX_LENGTH} characters
 */
public record WebAddress(String value) {

    public static final int MAX_LENGTH = 2_000;

    private static final Set<String> SCHEMES = Set.of("http", "https");

    public WebAddress {
        if (value.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("Too long for an address: " + value.length());
        }
    }

    /** The address, if it is one that can be asked. */
    public static Optional<WebAddress> parse(String text) {
        try {
            return normalised(new URI(text.strip().replace(" ", "%20")));
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty(); // whatever it is, it is no address
        }
    }

    /** The address to which this one leads by a header {@code Location}. */
    Optional<WebAddress> resolve(String location) {
        try {
            return normalised(uri().resolve(location.strip().replace(" ", "%20")));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    public String host() {
        return uri().getHost();
    }

    URI uri() {
        return URI.create(value);
    }

    boolean isSecure() {
        return value.startsWith("https:");
    }

    /** The port that is asked. */
    int port() {
        int said = uri().getPort();
        return said >= 0 ? said : isSecure() ? 443 : 80;
    }

    private static Optional<WebAddress> normalised(URI uri) {
        var scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        var authority = uri.getRawAuthority();
        if (!SCHEMES.contains(scheme) || authority == null || authority.contains("@")) {
            return Optional.empty();
        }
        var path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        var query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        var ascii = URI.create(scheme + "://" + ascii(authority) + path + query).toASCIIString();
        return Optional.of(ascii)
                .filter(address -> address.length() <= MAX_LENGTH
                        && hasHost(URI.create(address).getHost()))
                .map(WebAddress::new);
    }

    private static boolean hasHost(@Nullable String host) {
        return host != null && !host.isEmpty();
    }

    /** Names in other scripts as the DNS knows them; an IPv6 address as it is. */
    private static String ascii(String authority) {
        return authority.startsWith("[") ? authority : IDN.toASCII(authority).toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return value;
    }
}
