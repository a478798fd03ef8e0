package org.inkjar.post.markdown;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How large an image is, in CSS pixels, each from 1 to {@value #MAX}: what a page keeps free for it. */
public record ImageSize(int width, int height) {

    static final int MAX = 10_000;

    public ImageSize {
        if (!isPossible(width) || !isPossible(height)) {
            throw new IllegalArgumentException("No image is %d by %d pixels".formatted(width, height));
        }
    }

    /** None if the numbers are no size. */
    public static Optional<ImageSize> of(double width, double height) {
        long w = Math.round(width);
        long h = Math.round(height);
        return isPossible(w) && isPossible(h) ? Optional.of(new ImageSize((int) w, (int) h)) : Optional.empty();
    }

    /** The same proportions at a width or a height; as it is, without either. */
    ImageSize scaledTo(@Nullable Integer newWidth, @Nullable Integer newHeight) {
        if (newWidth != null) {
            return new ImageSize(newWidth, scaled(height, newWidth, width));
        }
        return newHeight == null ? this : new ImageSize(scaled(width, newHeight, height), newHeight);
    }

    private static int scaled(int pixels, int by, int over) {
        return Math.clamp(Math.round((double) pixels * by / over), 1, MAX);
    }

    private static boolean isPossible(long pixels) {
        return pixels >= 1 && pixels <= MAX;
    }
}
