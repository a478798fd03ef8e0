package org.inkjar.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The host of an address, as policies name it. */
final class CodeHost {

    private static final Set<String> WEB = Set.of("http", "https");

    private CodeHost() {}

    /** Such as {@code https://stats.example.com}; empty for an address on this site, or none that can be named. */
    static Optional<String> of(String address) {
        var uri = parse(address);
        if (uri == null || uri.getHost() == null) {
            return Optional.empty();
        }
        var port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        var scheme = uri.getScheme() == null ? "" : uri.getScheme() + "://";
        return Optional.of((scheme + uri.getHost() + port).toLowerCase(Locale.ROOT));
    }

    /** Whether it leads to this site, or to a host that can be named. */
    static boolean isNamable(String address) {
        var uri = parse(address);
        return uri != null
                && (uri.getScheme() == null || WEB.contains(uri.getScheme().toLowerCase(Locale.ROOT)))
                && (uri.getRawAuthority() == null ? uri.getScheme() == null : uri.getHost() != null);
    }

    private static @Nullable URI parse(String address) {
        try {
            return new URI(address.strip());
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
