package org.inkjar.activity.ui;

import org.inkjar.common.ui.Glyph;

/** Marks entries by the kind of what something was done to. */
final class ActivityGlyphs {

    private ActivityGlyphs() {}

    static Glyph of(String kind) {
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
}
