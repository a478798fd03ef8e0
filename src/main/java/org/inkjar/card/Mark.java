package org.inkjar.card;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/** The inkwell of icon.svg, on a grid of 32. */
final class Mark {

    private static final Path2D SHAPE = shape();

    private Mark() {}

    static void paint(Graphics2D graphics, double left, double top, double size) {
        var place = AffineTransform.getTranslateInstance(left, top);
        place.scale(size / 32, size / 32);
        graphics.fill(place.createTransformedShape(SHAPE));
    }

    private static Path2D shape() {
        // The drop is left out of the well.
        var shape = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        shape.moveTo(11, 2);
        shape.lineTo(21, 2);
        shape.quadTo(23, 2, 23, 4);
        shape.lineTo(23, 7);
        shape.quadTo(23, 8.1, 22, 8.7);
        shape.lineTo(22, 10.2);
        shape.curveTo(27, 11.6, 30, 14.5, 30, 18.5);
        shape.lineTo(30, 26);
        shape.quadTo(30, 30, 26, 30);
        shape.lineTo(6, 30);
        shape.quadTo(2, 30, 2, 26);
        shape.lineTo(2, 18.5);
        shape.curveTo(2, 14.5, 5, 11.6, 10, 10.2);
        shape.lineTo(10, 8.7);
        shape.quadTo(9, 8.1, 9, 7);
        shape.lineTo(9, 4);
        shape.quadTo(9, 2, 11, 2);
        shape.closePath();
        shape.moveTo(16, 13.5);
        shape.curveTo(18.6, 17.2, 20, 18.9, 20, 21);
        shape.curveTo(20, 23.2, 18.2, 25, 16, 25);
        shape.curveTo(13.8, 25, 12, 23.2, 12, 21);
        shape.curveTo(12, 18.9, 13.4, 17.2, 16, 13.5);
        shape.closePath();
        return shape;
    }
}
