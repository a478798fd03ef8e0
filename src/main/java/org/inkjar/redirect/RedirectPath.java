package org.inkjar.redirect;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inkjar.common.SitePaths;
import org.springframework.web.util.UriUtils;

/** Paths of this site, in the one form in which they are compared. */
final class RedirectPath {

    private static final Set<String> NOT_FOR_READERS = Stream.concat(
                    SitePaths.PRIVATE.stream(), Stream.of("media", "preview", "assets", "samples"))
            .map(name -> name.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    private static final Pattern AFTER_THE_PATH = Pattern.compile("[?#].*$");
    private static final Pattern SLASH_AT_THE_END = Pattern.compile("(?<=.)/$");
    private static final Pattern SERVED = Pattern.compile("(/(?!\\.{1,2}(/|$))[^/\\\\;\\p{Cc}\\uFFFD]+)+");

    /** Longer ones are refused wherever they are asked for. */
    private static final int LONGEST = 2_000;

    private RedirectPath() {}

    /**
     * The path of what a person typed: decoded, without a query and a slash at its end. Of a full address its path.
     * Empty where it is no path that this site can be asked for.
     */
    static Optional<String> parse(String typed) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            var path = typed.startsWith("/") ? typed : URI.create(typed).getRawPath();
            if (path == null) {
                return Optional.empty();
            }
            var bare = SLASH_AT_THE_END
                    .matcher(AFTER_THE_PATH.matcher(path).replaceAll(""))
                    .replaceAll("");
            var decoded = UriUtils.decode(bare, StandardCharsets.UTF_8);
            var normal = Normalizer.normalize(decoded, Normalizer.Form.NFC);
            return normal.equals(SitePaths.HOME) || SERVED.matcher(normal).matches()
                    ? Optional.of(normal)
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Equal for paths that lead to the same place, in whatever case they are written. */
    static String key(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /** The key of the page on this site that an address leads to; empty for one elsewhere. */
    static Optional<String> keyOfTarget(String target) {
        return target.startsWith("/") ? parse(target).map(RedirectPath::key) : Optional.empty();
    }

    /** Whether Inkjar itself stands there, which no redirect may take. */
    static boolean isReserved(String path) {
        return NOT_FOR_READERS.contains(key(path).substring(1).split("/", 2)[0]);
    }
}
