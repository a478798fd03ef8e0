package org.inkjar.media;

import java.util.Locale;
import java.util.regex.Pattern;
import org.inkjar.common.Slug;
import org.inkjar.media.format.FileType;

/**
 * The name of a file in its public address: words joined by hyphens and the extension of what it is. It can be the name of
 * a file everywhere.
 */
record MediaName(String value) {

    static final int MAX_LENGTH = 120;

    private static final Pattern VALID = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}-]+\\.[a-z0-9]+");
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);

    /** Names of devices, which Windows has no files of. */
    private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|com\\d|lpt\\d");

    MediaName {
        if (value.length() > MAX_LENGTH || !VALID.matcher(value).matches()) {
            throw new IllegalArgumentException("No name: " + value);
        }
    }

    /** The name for a file that somebody has uploaded under any name whatever. */
    static MediaName of(String uploaded, FileType type) {
        var extension = extension(uploaded);
        var file = FOLDERS.matcher(uploaded).replaceFirst("");
        var base = extension.isEmpty() ? file : file.substring(0, file.length() - extension.length() - 1);
        var words = Slug.suggest(base).map(Slug::value).orElse(type.isPicture() ? "picture" : "file");
        var safe = DEVICE.matcher(words).matches() ? "file-" + words : words;
        return new MediaName(safe + "." + (type.has(extension) ? extension : type.extension()));
    }

    /** The extension of a name, in lower case and without its dot; empty where there is none. */
    static String extension(String name) {
        var extension = name.substring(name.lastIndexOf('.') + 1);
        return extension.length() < name.length() && extension.matches("[A-Za-z0-9]{1,8}")
                ? extension.toLowerCase(Locale.ROOT)
                : "";
    }

    /** This name for a file of another type. */
    MediaName as(FileType type) {
        return type.has(extension(value)) ? this : of(value, type);
    }
}
