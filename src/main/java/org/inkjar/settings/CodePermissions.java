package org.inkjar.settings;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.inkjar.common.Words;

/** What a page must be allowed to load and run, in the terms of Content Security Policy Level 3, and in words. */
public final class CodePermissions {

    private static final String ATTRIBUTES = "'unsafe-hashes'";

    private final Map<Use, Set<String>> sources = new TreeMap<>();
    private int inline;

    /** What is done with an address. */
    enum Use {
        SCRIPT("script-src", "settings.code.use.script"),
        CONNECT("connect-src", "settings.code.use.connect"),
        STYLE("style-src", "settings.code.use.style"),
        FONT("font-src", "settings.code.use.font"),
        FRAME("frame-src", "settings.code.use.frame"),
        MEDIA("media-src", "settings.code.use.media"),
        FORM("form-action", "settings.code.use.form");

        private final String directive;
        private final String key;

        Use(String directive, String key) {
            this.directive = directive;
            this.key = key;
        }
    }

    /** Source expressions by directive, such as {@code script-src} to {@code https://stats.example.com}. */
    public Map<String, List<String>> sources() {
        var byDirective = new TreeMap<String, List<String>>();
        sources.forEach((use, expressions) -> byDirective.put(use.directive, List.copyOf(expressions)));
        return byDirective;
    }

    /** What the code changes for readers, a sentence each; empty where there is no code. */
    public List<String> inWords() {
        var sentences = new ArrayList<String>();
        sources.forEach((use, expressions) -> {
            var hosts = expressions.stream()
                    .filter(source -> !source.startsWith("'"))
                    .toList();
            if (!hosts.isEmpty()) {
                sentences.add(Words.of(use.key, joined(hosts)));
            }
        });
        if (inline > 0) {
            sentences.add(Words.of("settings.code.inline", inline));
        }
        return sentences;
    }

    void allow(Use use, String source) {
        sources.computeIfAbsent(use, any -> new LinkedHashSet<>()).add(source);
    }

    /** A host that is named by hand may be used in any way that scripts use one. */
    void allowAnything(String host) {
        List.of(Use.SCRIPT, Use.CONNECT, Use.STYLE, Use.FONT, Use.FRAME).forEach(use -> allow(use, host));
    }

    /** What stands between the tags of an element, as it is. */
    void allowElement(Use use, String content) {
        inline++;
        allow(use, hash(content));
    }

    /** What stands in an attribute. */
    void allowAttribute(Use use, String content) {
        inline++;
        allow(use, ATTRIBUTES);
        allow(use, hash(content));
    }

    private static String hash(String content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String joined(Collection<String> sources) {
        var hosts = sources.stream()
                .map(source -> source.replaceFirst("^https?://", ""))
                .distinct()
                .toList();
        return hosts.size() == 1
                ? hosts.getFirst()
                : Words.of("settings.code.and", String.join(", ", hosts.subList(0, hosts.size() - 1)), hosts.getLast());
    }
}
