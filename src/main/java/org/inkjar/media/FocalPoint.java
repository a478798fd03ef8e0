package org.inkjar.media;

import org.inkjar.common.Checks;

/**
 * The point of a picture that matters most.
 *
 * @param x from the left edge, in per cent of the width
 * @param y from the upper edge, in per cent of the height
 */
public record FocalPoint(int x, int y) {

    public static final FocalPoint CENTRE = new FocalPoint(50, 50);

    public FocalPoint {
        var checks = new Checks();
        checks.range("focalX", x, 0, 100);
        checks.range("focalY", y, 0, 100);
        checks.throwIfRejected();
    }

    /** The point this far away, or the nearest one on the picture. */
    public FocalPoint moved(int right, int down) {
        return new FocalPoint(Math.clamp(x + right, 0, 100), Math.clamp(y + down, 0, 100));
    }
}
