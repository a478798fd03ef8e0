package org.inkjar.media.format;

import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

/** Looks through pictures of every format. */
public final class Pictures {

    private static final Map<FileType, PictureFormat> FORMATS = new EnumMap<>(Map.of(
            FileType.JPEG, new Jpeg(),
            FileType.PNG, new Png(),
            FileType.GIF, new Gif(),
            FileType.WEBP, new WebP(),
            FileType.AVIF, new Avif(),
            FileType.SVG, new Svg()));

    private Pictures() {}

    /**
     * Writes the picture without what it should not tell or do.
     *
     * @return its size as it is seen; {@link PictureSize#NONE} where it has none of its own
     * @throws org.inkjar.common.InvalidInputException when it is damaged or too large
     */
    public static PictureSize clean(FileType type, Path picture, OutputStream out) throws IOException {
        var format = FORMATS.get(type);
        if (format == null) {
            throw new IllegalArgumentException("No picture: " + type);
        }
        try {
            return format.clean(picture, out);
        } catch (EOFException e) {
            throw Refusal.broken();
        }
    }
}
