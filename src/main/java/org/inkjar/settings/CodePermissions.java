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

/** What a page must be allowed to load and run, in the terms of Content Security Policy Level 3, and in words. */
public final class CodePermissions {

    private static final String ATTRIBUTES = "'unsafe-hashes'";

    private final Map<Use, Set<String>> sources = new TreeMap<>();
    private int inline;

    /** What is done with an address. */
    enum Use {
        SCRIPT("script-src", "load and run scripts from"),
        CONNECT("connect-src", "send data to and fetch it from"),
        STYLE("style-src", "load style sheets from"),
        FONT("font-src", "load fonts from"),
        FRAME("frame-src", "show frames from"),
        MEDIA("media-src", "play sound and video from"),
        FORM("form-action", "send what readers type to");

        private final String directive;
        private final String words;

        Use(String directive, String words) {
            this.directive = directive;
            this.words = words;
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
                sentences.add("Readers’ browsers will %s %s.".formatted(use.words, joined(hosts)));
            }
        });
        if (inline > 0) {
            sentences.add("%s in the page itself, allowed by the hash of exactly what you typed."
                    .formatted(inline == 1 ? "One script or style stands" : inline + " scripts and styles stand"));
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
                : String.join(", ", hosts.subList(0, hosts.size() - 1)) + " and " + hosts.getLast();
    }
}
