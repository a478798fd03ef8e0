package org.inkjar.prerender;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** What a public document may load and run (Content Security Policy Level 3): the site's own files, and pictures. */
final class ContentSecurityPolicy {

    /** For documents that are no pages. */
    static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";

    private ContentSecurityPolicy() {}

    /** For a page. What stands in the document itself is allowed by its hash, so that nothing else is. */
    static String of(PageHead head) {
        return "default-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; "
                + "img-src 'self' data: https: http:; font-src 'self'; connect-src 'self'; manifest-src 'self'; "
                + "style-src 'self'" + hash(head.style()) + "; script-src 'self'" + hash(head.script());
    }

    private static String hash(String inline) {
        if (inline.isEmpty()) {
            return "";
        }
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(inline.getBytes(StandardCharsets.UTF_8));
            return " 'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
