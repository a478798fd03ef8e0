package org.inkjar.redirect;

import java.net.URI;
import org.inkjar.common.Checks;
import org.inkjar.common.SitePaths;
import org.inkjar.common.Told;
import org.inkjar.common.Words;

/**
 * An address of this site and where it leads, valid by construction.
 *
 * @param source a path, decoded, without a query and a slash at its end, at most 500 characters; no page of Inkjar's own
 * @param target a path on this site or a web address, at most 1,000 characters
 * @param permanent whether it will stay so (HTTP's 301, otherwise 302)
 */
public record RedirectData(String source, String target, boolean permanent) implements Told {

    public RedirectData {
        var checks = new Checks();
        source = source(checks, checks.required("source", source, 500));
        target = checks.addressOrPath("target", checks.required("target", target, 1_000), 1_000);
        checks.throwIfRejected();
    }

    /** By which readers are led on. */
    String key() {
        return RedirectPath.key(source);
    }

    /** The target as it stands in a header, in ASCII. */
    String location() {
        return URI.create(target).toASCIIString();
    }

    private static String source(Checks checks, String typed) {
        var path = RedirectPath.parse(typed);
        if (path.isEmpty()) {
            checks.reject("source", Words.of("redirect.source.wrong"));
            return typed;
        }
        if (path.get().equals(SitePaths.HOME)) {
            checks.reject("source", Words.of("redirect.source.home"));
        } else if (RedirectPath.isReserved(path.get())) {
            checks.reject("source", Words.of("redirect.source.reserved"));
        }
        return path.get();
    }
}
