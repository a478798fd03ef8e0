package org.inkjar.media.scaling;

import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import org.inkjar.media.format.Orientation;

/** Changes decoded pictures. The results have the colours of the web (sRGB). */
final class Pixels {

    private Pixels() {}

    /** @param factor at most 1; one side keeps a pixel at least */
    static BufferedImage scale(BufferedImage image, double factor) {
        int width = Math.max(1, (int) Math.round(image.getWidth() * factor));
        int height = Math.max(1, (int) Math.round(image.getHeight() * factor));
        var scaled = image;
        do { // by halves, so that every pixel counts
            scaled = draw(scaled, Math.max(width, scaled.getWidth() / 2), Math.max(height, scaled.getHeight() / 2));
        } while (scaled.getWidth() > width || scaled.getHeight() > height);
        return scaled;
    }

    static BufferedImage turn(BufferedImage image, Orientation orientation) {
        if (orientation.equals(Orientation.UPRIGHT)) {
            return image;
        }
        boolean isTurned = orientation.isTurned();
        var turned = new BufferedImage(
                isTurned ? image.getHeight() : image.getWidth(),
                isTurned ? image.getWidth() : image.getHeight(),
                image.getType());
        var graphics = turned.createGraphics();
        graphics.drawImage(image, transform(orientation, image.getWidth(), image.getHeight()), null);
        graphics.dispose();
        return turned;
    }

    private static AffineTransform transform(Orientation orientation, int w, int h) {
        return switch (orientation.number()) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, w);
            default -> new AffineTransform();
        };
    }

    private static BufferedImage draw(BufferedImage source, int width, int height) {
        boolean hasAlpha = source.getColorModel().hasAlpha();
        var target =
                new BufferedImage(width, height, hasAlpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        var graphics = target.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(source, 0, 0, width, height, null);
        graphics.dispose();
        return target;
    }
}
