package org.inkjar.media.format;

import org.inkjar.common.InvalidInputException;
import org.inkjar.common.Words;

/** The size of a picture in pixels, as it is seen. */
public record PictureSize(int width, int height) {

    /** The size of what has none. */
    public static final PictureSize NONE = new PictureSize(0, 0);

    /** What a picture may have at most. A picture of a few bytes can claim to have gigabytes of them. */
    static final long MAX_PIXELS = 50_000_000;

    private static final long MILLION = 1_000_000;

    /**
     * The size that the head of a picture names, before anything is decoded.
     *
     * @throws InvalidInputException when it has no pixels, or too many
     */
    static PictureSize of(long width, long height) {
        if (width < 1 || height < 1) {
            throw Refusal.broken();
        }
        if (width > MAX_PIXELS || height > MAX_PIXELS || width * height > MAX_PIXELS) {
            throw Refusal.because(Words.of("media.pixels", width, height, MAX_PIXELS / MILLION));
        }
        return new PictureSize((int) width, (int) height);
    }

    PictureSize turned() {
        return new PictureSize(/* width= */ height, /* height= */ width);
    }
}
