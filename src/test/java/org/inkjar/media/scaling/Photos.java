package org.inkjar.media.scaling;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Random;
import javax.imageio.ImageIO;

/** Pictures with something to see: the upper left quarter is red, what is to the right of it blue, and all is grainy. */
final class Photos {

    private static final int GRAINS = 20_000;

    private Photos() {}

    static Path write(Path folder, String format, int width, int height) {
        return write(folder, format, draw(width, height, BufferedImage.TYPE_3BYTE_BGR));
    }

    static Path write(Path folder, String format, BufferedImage image) {
        var file = folder.resolve("photo." + format);
        try {
            if (!ImageIO.write(image, format, file.toFile())) {
                throw new AssertionError("Nobody writes " + format);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    static BufferedImage draw(int width, int height, int type) {
        var image = new BufferedImage(width, height, type);
        var graphics = image.createGraphics();
        graphics.setPaint(new GradientPaint(0, 0, Color.GREEN, width, height, Color.YELLOW));
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height / 2);
        graphics.setColor(Color.BLUE);
        graphics.fillRect(width / 2, 0, width - width / 2, height / 2);
        var random = new Random(1);
        for (int i = 0; i < GRAINS; i++) {
            graphics.setColor(new Color(random.nextInt(0x1000000)));
            graphics.fillRect(random.nextInt(width), height / 2 + random.nextInt(height), 2, 2);
        }
        graphics.dispose();
        return image;
    }
}
