package org.inkjar.media.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Base64;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Small files of every kind, and what people and cameras put into them. */
public final class SampleFiles {

    /** What nobody may read in a picture that was uploaded. */
    public static final String SECRET = "48.8583 N, 2.2944 E";

    private static final byte[] WEBP = Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");

    private static final byte[] AVIF = Base64.getDecoder()
            .decode("AAAAIGZ0eXBhdmlmAAAAAGF2aWZtaWYxbWlhZk1BMUIAAADybWV0YQAAAAAAAAAoaGRscgAAAAAAAAAAcGljdAAAAAAAAAAA"
                    + "AAAAAGxpYmF2aWYAAAAADnBpdG0AAAAAAAEAAAAeaWxvYwAAAABEAAABAAEAAAABAAABGgAAAB0AAAAoaWluZgAAAAAAAQAA"
                    + "ABppbmZlAgAAAAABAABhdjAxQ29sb3IAAAAAamlwcnAAAABLaXBjbwAAABRpc3BlAAAAAAAAAAIAAAACAAAAEHBpeGkAAAAA"
                    + "AwgICAAAAAxhdjFDgQ0MAAAAABNjb2xybmNseAACAAIAAYAAAAAXaXBtYQAAAAAAAAABAAEEAQKDBAAAACVtZGF0EgAKCBgA"
                    + "NogQEAwgMg8f8D///8WfhwB8+ErK42A=");

    private SampleFiles() {}

    public static byte[] jpeg(int width, int height) {
        return image("jpg", width, height);
    }

    public static byte[] png(int width, int height) {
        return image("png", width, height);
    }

    public static byte[] gif(int width, int height) {
        return image("gif", width, height);
    }

    /** One pixel. */
    public static byte[] webp() {
        return WEBP.clone();
    }

    /** Two pixels by two. */
    public static byte[] avif() {
        return AVIF.clone();
    }

    public static byte[] svg(String content) {
        return ("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"30\">" + content + "</svg>")
                .getBytes(UTF_8);
    }

    public static byte[] pdf() {
        return "%PDF-1.7\n%%EOF\n".getBytes(US_ASCII);
    }

    public static byte[] mp4() {
        return concat(box("ftyp", "isom\0\0\2\0isomiso2".getBytes(ISO_8859_1)), box("mdat", new byte[1000]));
    }

    /** A JPEG of a camera that was held like this, and knows where it was. */
    public static byte[] photo(int width, int height, int orientation) {
        return photo(jpeg(width, height), orientation);
    }

    /** The same of a given picture. */
    public static byte[] photo(byte[] jpeg, int orientation) {
        return withSegment(jpeg, 0xE1, concat("Exif\0\0".getBytes(US_ASCII), exif(orientation)));
    }

    /** A PNG that says that it moves. */
    public static byte[] animated(byte[] png) {
        return withChunk(png, "acTL", new byte[8]);
    }

    /** A TIFF structure of an orientation and a secret. */
    static byte[] exif(int orientation) {
        var secret = SECRET.getBytes(US_ASCII);
        return ByteBuffer.allocate(26 + secret.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(new byte[] {'I', 'I', 42, 0})
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .put(secret)
                .array();
    }

    /** Puts a segment behind the first marker of a JPEG. */
    static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
        var segment = ByteBuffer.allocate(content.length + 4)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (content.length + 2))
                .put(content)
                .array();
        return inserted(jpeg, 2, segment);
    }

    /** Puts a chunk behind the header of a PNG. */
    static byte[] withChunk(byte[] png, String type, byte[] content) {
        var checksum = new CRC32();
        checksum.update(type.getBytes(US_ASCII));
        checksum.update(content);
        var chunk = ByteBuffer.allocate(content.length + 12)
                .putInt(content.length)
                .put(type.getBytes(US_ASCII))
                .put(content)
                .putInt((int) checksum.getValue())
                .array();
        return inserted(png, 33, chunk);
    }

    /** A chunk of a RIFF file. */
    static byte[] chunk(String name, byte[] content) {
        return ByteBuffer.allocate(8 + content.length + content.length % 2)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(name.getBytes(US_ASCII))
                .putInt(content.length)
                .put(content)
                .array();
    }

    /** A box of an ISO media file. */
    static byte[] box(String type, byte[]... contents) {
        var content = concat(contents);
        return ByteBuffer.allocate(8 + content.length)
                .putInt(8 + content.length)
                .put(type.getBytes(US_ASCII))
                .put(content)
                .array();
    }

    public static byte[] concat(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    static byte[] inserted(byte[] bytes, int offset, byte[] more) {
        return ByteBuffer.allocate(bytes.length + more.length)
                .put(bytes, 0, offset)
                .put(more)
                .put(bytes, offset, bytes.length - offset)
                .array();
    }

    private static byte[] image(String format, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.ORANGE);
        graphics.fillRect(0, 0, width, Math.max(1, height / 2));
        graphics.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
