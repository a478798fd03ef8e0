package org.inkjar.card;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes a picture of few colours on one ground with a palette, which takes half the bytes and half the time. */
final class Png {

    /** Between a colour and the ground, for the edges of letters. */
    private static final int SHADES = 24;

    private final IndexColorModel palette;
    private final Map<Integer, Integer> nearest = new HashMap<>();

    private Png(IndexColorModel palette) {
        this.palette = palette;
    }

    static byte[] of(BufferedImage image, Color ground, List<Color> colors) {
        var indexed = new Png(palette(ground, colors)).indexed(image);
        var bytes = new ByteArrayOutputStream();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(indexed, "png", output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static IndexColorModel palette(Color ground, List<Color> colors) {
        int[] shades = new int[colors.size() * SHADES + 1];
        shades[0] = ground.getRGB();
        int next = 1;
        for (var color : colors) {
            for (int shade = 1; shade <= SHADES; shade++) {
                shades[next++] = mixed(ground, color, (double) shade / SHADES);
            }
        }
        return new IndexColorModel(8, shades.length, shades, 0, false, -1, DataBuffer.TYPE_BYTE);
    }

    private static int mixed(Color ground, Color color, double share) {
        return new Color(
                        mixed(ground.getRed(), color.getRed(), share),
                        mixed(ground.getGreen(), color.getGreen(), share),
                        mixed(ground.getBlue(), color.getBlue(), share))
                .getRGB();
    }

    private static int mixed(int ground, int color, double share) {
        return (int) Math.round(ground + (color - ground) * share);
    }

    private BufferedImage indexed(BufferedImage image) {
        var indexed = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, palette);
        int[] row = new int[image.getWidth()];
        int[] samples = new int[image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int x = 0; x < row.length; x++) {
                samples[x] =
                        x > 0 && row[x] == row[x - 1] ? samples[x - 1] : nearest.computeIfAbsent(row[x], this::nearest);
            }
            indexed.getRaster().setPixels(0, y, row.length, 1, samples);
        }
        return indexed;
    }

    private int nearest(int rgb) {
        int best = 0;
        for (int i = 1; i < palette.getMapSize(); i++) {
            if (distance(rgb, palette.getRGB(i)) < distance(rgb, palette.getRGB(best))) {
                best = i;
            }
        }
        return best;
    }

    private static int distance(int rgb, int other) {
        int red = (rgb >> 16 & 0xff) - (other >> 16 & 0xff);
        int green = (rgb >> 8 & 0xff) - (other >> 8 & 0xff);
        int blue = (rgb & 0xff) - (other & 0xff);
        return red * red + green * green + blue * blue;
    }
}
