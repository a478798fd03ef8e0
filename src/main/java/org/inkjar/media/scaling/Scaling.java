package org.inkjar.media.scaling;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.inkjar.media.format.Animation;
import org.inkjar.media.format.FileType;
import org.inkjar.media.format.Orientation;

/**
 * Makes smaller versions of a picture, upright, in its own format and as WebP. However large the picture is, some dozens
 * of megabytes of memory are enough.
 */
public final class Scaling {

    /** Pixels of the smallest version: a cover beside its entry, or a card of the library, at a density of 2. */
    public static final int SMALLEST = 340;

    /** The column of text in {@code site.css}. */
    public static final int COLUMN = 570;

    /** The widest picture of a page is a cover of 786 CSS pixels, at a density of 2. */
    public static final int LARGEST = 1572;

    private static final List<Integer> WIDTHS = List.of(2 * COLUMN, COLUMN, SMALLEST);
    private static final Set<FileType> TYPES = Set.of(FileType.JPEG, FileType.PNG, FileType.WEBP);

    private Scaling() {}

    /** The types of pictures that can be decoded. */
    public static Set<FileType> types() {
        return TYPES;
    }

    /**
     * Gives the versions one after the other, so that they need not be in memory together. There are none of what is
     * small already, or moves.
     *
     * @throws IOException when the picture is damaged or of a kind that is not known here, or the sink fails
     */
    public static void scale(FileType type, Path picture, Sink sink) throws IOException {
        if (Animation.isIn(type, picture)) {
            return;
        }
        var orientation = type == FileType.JPEG ? Orientation.in(picture) : Orientation.UPRIGHT;
        var decoded = Decoding.decode(type, picture);
        int width = orientation.isTurned() ? decoded.height() : decoded.width();
        if (width <= SMALLEST) {
            return;
        }
        var largest = Pixels.turn(shrink(decoded.image(), orientation), orientation);
        long length = Files.size(picture);
        if (largest.getWidth() < width) {
            length = give(sink, type, type, largest);
        }
        boolean isShorter = isWebPShorter(type, largest, length, sink);
        for (int each : WIDTHS) {
            if (each < largest.getWidth()) {
                var smaller = Pixels.scale(largest, (double) each / largest.getWidth());
                give(sink, type, type, smaller);
                if (isShorter) {
                    give(sink, FileType.WEBP, type, smaller);
                }
            }
        }
    }

    /** The largest version decides for all: a browser that chooses WebP shall have every width to choose from. */
    private static boolean isWebPShorter(FileType type, BufferedImage largest, long length, Sink sink)
            throws IOException {
        if (type == FileType.WEBP || !WebPCodec.isAvailable()) {
            return false;
        }
        var webp = version(FileType.WEBP, type, largest);
        boolean isShorter = webp.content().length < length;
        if (isShorter) {
            sink.take(webp);
        }
        return isShorter;
    }

    private static int give(Sink sink, FileType type, FileType origin, BufferedImage image) throws IOException {
        var version = version(type, origin, image);
        sink.take(version);
        return version.content().length;
    }

    private static Version version(FileType type, FileType origin, BufferedImage image) throws IOException {
        return new Version(type, image.getWidth(), image.getHeight(), Encoding.encode(type, image, origin));
    }

    private static BufferedImage shrink(BufferedImage image, Orientation orientation) {
        int width = orientation.isTurned() ? image.getHeight() : image.getWidth();
        return Pixels.scale(image, Math.min(1, (double) LARGEST / width));
    }

    /** A smaller version. */
    @SuppressWarnings("ArrayRecordComponent") // only passed on
    public record Version(FileType type, int width, int height, byte[] content) {}

    /** Keeps versions, or throws them away. */
    @FunctionalInterface
    public interface Sink {

        void take(Version version) throws IOException;
    }
}
