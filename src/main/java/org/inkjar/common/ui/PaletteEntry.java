package org.inkjar.common.ui;

import org.jspecify.annotations.Nullable;

/**
 * One thing that the command palette offers: a way to go, or something to do.
 *
 * @param group what stands above it and its like: “Posts”
 * @param hint what tells it from others of its name; may be empty
 * @param path where it leads; empty where it does something instead
 * @param action what it does; null where it leads somewhere
 * @param outside whether the path is a public page, and no view of the admin
 */
public record PaletteEntry(
        String group,
        Glyph glyph,
        String title,
        String hint,
        String path,
        @Nullable Runnable action,
        boolean outside) {

    public static PaletteEntry view(String group, Glyph glyph, String title, String hint, String path) {
        return new PaletteEntry(group, glyph, title, hint, path, null, false);
    }

    public static PaletteEntry page(String group, Glyph glyph, String title, String hint, String path) {
        return new PaletteEntry(group, glyph, title, hint, path, null, true);
    }

    public static PaletteEntry action(String group, Glyph glyph, String title, Runnable action) {
        return new PaletteEntry(group, glyph, title, "", "", action, false);
    }

    PaletteOption option(String id) {
        return new PaletteOption(id, this);
    }
}
