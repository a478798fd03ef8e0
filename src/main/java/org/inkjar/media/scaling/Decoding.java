package org.inkjar.media.scaling;

import com.luciad.imageio.webp.WebPReadParam;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import org.inkjar.media.format.FileType;

/** Decodes a picture into no more pixels than are needed. */
final class Decoding {

    /** Twenty megabytes, at four bytes. Two times what the largest version needs, of most proportions. */
    private static final int MAX_PIXELS = 5 << 20;

    private Decoding() {}

    /**
     * What was decoded of a picture.
     *
     * @param width of the picture itself
     */
    record Decoded(BufferedImage image, int width, int height) {}

    static Decoded decode(FileType type, Path picture) throws IOException {
        var reader = reader(type);
        try (var in = new FileImageInputStream(picture.toFile())) {
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            return new Decoded(reader.read(0, param(reader, width, height)), width, height);
        } catch (RuntimeException e) {
            throw new IOException("This picture cannot be decoded: " + e, e);
        } finally {
            reader.dispose();
        }
    }

    private static ImageReader reader(FileType type) throws IOException {
        return type == FileType.WEBP
                ? WebPCodec.reader()
                : ImageIO.getImageReadersByMIMEType(type.contentType()).next();
    }

    /** Java's own readers pass over rows and columns; that of WebP scales while it decodes. */
    private static ImageReadParam param(ImageReader reader, int width, int height) throws IOException {
        var param = reader.getDefaultReadParam();
        double tooMany = (double) width * height / MAX_PIXELS;
        if (param instanceof WebPReadParam webp && tooMany > 1) {
            webp.setUseScaling(true);
            webp.setScaledWidth(Math.max(1, (int) (width / Math.sqrt(tooMany))));
            webp.setScaledHeight(Math.max(1, (int) (height / Math.sqrt(tooMany))));
        } else if (!(param instanceof WebPReadParam)) {
            int step = step(width, height, bytesPerPixel(reader));
            param.setSourceSubsampling(step, step, 0, 0);
        }
        return param;
    }

    private static int step(int width, int height, int bytes) {
        int step = 1;
        while ((long) (width / step) * (height / step) * Math.max(bytes, Integer.BYTES)
                > (long) MAX_PIXELS * Integer.BYTES) {
            step++;
        }
        return Math.min(step, Math.min(width, height));
    }

    private static int bytesPerPixel(ImageReader reader) throws IOException {
        var types = reader.getImageTypes(0);
        if (!types.hasNext()) {
            throw new IOException("Java does not know these colours");
        }
        return Math.ceilDiv(types.next().getColorModel().getPixelSize(), Byte.SIZE);
    }
}
