package org.inkjar.media.scaling;

import com.luciad.imageio.webp.CompressionType;
import com.luciad.imageio.webp.WebPWriteParam;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.inkjar.media.format.FileType;

/** Encodes versions, which are a megabyte or some at most. */
final class Encoding {

    /** Of photographs, where smaller numbers begin to be seen. */
    private static final float QUALITY = 0.82f;

    /** Of the encoder, where nothing may be lost. */
    private static final float EFFORT = 0.5f;

    private Encoding() {}

    /** @param origin the format of the picture itself: one that loses nothing is followed in that */
    static byte[] encode(FileType type, BufferedImage image, FileType origin) throws IOException {
        var writer = writer(type);
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), param(writer, type, origin));
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static ImageWriter writer(FileType type) throws IOException {
        return type == FileType.WEBP
                ? WebPCodec.writer()
                : ImageIO.getImageWritersByMIMEType(type.contentType()).next();
    }

    private static ImageWriteParam param(ImageWriter writer, FileType type, FileType origin) {
        var param = writer.getDefaultWriteParam();
        if (type == FileType.JPEG) {
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
        } else if (param instanceof WebPWriteParam webp) {
            boolean lossless = origin == FileType.PNG;
            webp.setCompressionType(lossless ? CompressionType.Lossless : CompressionType.Lossy);
            webp.setCompressionQuality(lossless ? EFFORT : QUALITY);
        }
        return param;
    }
}
