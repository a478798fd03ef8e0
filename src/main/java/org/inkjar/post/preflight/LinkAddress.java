package org.inkjar.post.preflight;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.inkjar.post.weblink.WebAddress;

/** What the address of a link or picture in a text leads to. */
sealed interface LinkAddress {

    /** A place in the same text. */
    record Anchor(String name) implements LinkAddress {}

    /** A page or picture of this blog. */
    record OnSite(SiteAddress address) implements LinkAddress {}

    /** Somewhere else. */
    record Elsewhere(WebAddress address) implements LinkAddress {}

    /** Nothing that can be asked, such as a letter to somebody. */
    record NotAsked() implements LinkAddress {}

    /** Nothing that a browser would follow. */
    record Useless() implements LinkAddress {}

    Set<String> HARMLESS = Set.of("mailto", "tel", "sms", "geo");
    Set<String> WEB = Set.of("http", "https");

    /**
     * Reads an address as a browser would.
     *
     * @param path where the text stands
     * @param baseUrl of this blog; empty where nobody has set it
     */
    static LinkAddress parse(String address, String path, String baseUrl) {
        var text = address.strip().replace(" ", "%20");
        if (text.isEmpty()) {
            return new Useless();
        }
        if (text.startsWith("#")) {
            return new Anchor(SiteAddress.decoded(text.substring(1)));
        }
        try {
            var uri = new URI(text);
            return uri.isAbsolute() || text.startsWith("//")
                    ? absolute(uri, baseUrl)
                    : onSite(URI.create(path).resolve(uri));
        } catch (URISyntaxException | IllegalArgumentException e) {
            return new Useless();
        }
    }

    private static LinkAddress absolute(URI uri, String baseUrl) {
        var scheme = Optional.ofNullable(uri.getScheme()).orElse("https").toLowerCase(Locale.ROOT);
        if (!WEB.contains(scheme)) {
            return HARMLESS.contains(scheme) ? new NotAsked() : new Useless();
        }
        if (isOurs(uri, baseUrl)) {
            return onSite(uri);
        }
        var complete = uri.isAbsolute() ? uri.toString() : "https:" + uri;
        return WebAddress.parse(complete).<LinkAddress>map(Elsewhere::new).orElseGet(Useless::new);
    }

    /** With or without TLS: one leads to the other. */
    private static boolean isOurs(URI uri, String baseUrl) {
        return !baseUrl.isEmpty()
                && uri.getRawAuthority() != null
                && uri.getRawAuthority().equalsIgnoreCase(URI.create(baseUrl).getRawAuthority());
    }

    private static LinkAddress onSite(URI uri) {
        return SiteAddress.of(uri).<LinkAddress>map(OnSite::new).orElseGet(Useless::new);
    }
}
