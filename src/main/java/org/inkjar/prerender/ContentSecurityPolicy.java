package org.inkjar.prerender;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;

/**
 * What a public document may load and run (Content Security Policy Level 3): the site's own files, pictures, and what its
 * {@link PageCode} asks for.
 */
final class ContentSecurityPolicy {

    /** For documents that are no pages. */
    static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";

    private ContentSecurityPolicy() {}

    /** For a page. What stands in the document itself is allowed by its hash, so that nothing else is. */
    static String of(PageHead head) {
        var policy = new LinkedHashMap<String, String>();
        policy.put("default-src", "'none'");
        policy.put("base-uri", "'none'");
        policy.put("form-action", "'self'");
        policy.put("frame-ancestors", "'none'");
        policy.put("img-src", "'self' data: https: http:");
        policy.put("font-src", "'self'");
        policy.put("connect-src", "'self'");
        policy.put("manifest-src", "'self'");
        policy.put("style-src", "'self'" + hash(head.style()));
        policy.put("script-src", "'self'" + hash(head.script()));
        head.code()
                .sources()
                .forEach((directive, sources) ->
                        policy.merge(directive, String.join(" ", sources), (a, b) -> a + " " + b));
        return policy.entrySet().stream()
                .map(directive -> directive.getKey() + " " + directive.getValue())
                .collect(joining("; "));
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
