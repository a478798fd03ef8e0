package org.inkjar.activity.ui;

import org.inkjar.common.ui.Glyph;

/** Names of actions and kinds as people read them. */
final class ActivityWords {

    private ActivityWords() {}

    /** {@code post.revision-restored} as “Post: revision restored”. */
    static String action(String key) {
        var spaced = key.replaceFirst("\\.", ": ").replace('-', ' ');
        return capitalised(spaced);
    }

    static String kind(String kind) {
        return capitalised(kind.replace('-', ' '));
    }

    static Glyph glyph(String kind) {
        return switch (kind) {
            case "post", "page", "template" -> Glyph.POSTS;
            case "tag" -> Glyph.TAGS;
            case "series" -> Glyph.SERIES;
            case "file" -> Glyph.MEDIA;
            case "settings", "activity" -> Glyph.SETTINGS;
            case "job" -> Glyph.JOBS;
            case "redirect" -> Glyph.EXTERNAL;
            case "person", "sign-in", "unknown-account" -> Glyph.ACCOUNT;
            default -> Glyph.ACTIVITY;
        };
    }

    private static String capitalised(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
