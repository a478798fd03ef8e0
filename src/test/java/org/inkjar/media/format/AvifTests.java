package org.inkjar.media.format;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.inkjar.media.format.SampleFiles.SECRET;
import static org.inkjar.media.format.SampleFiles.avif;
import static org.inkjar.media.format.SampleFiles.box;
import static org.inkjar.media.format.SampleFiles.concat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class AvifTests extends PictureTest {

    private static final byte[] SOME = SECRET.getBytes(US_ASCII);
    private static final byte[] TYPE = box("ftyp", "avif\0\0\0\0avifmif1".getBytes(US_ASCII));
    private static final byte[] NO_FLAGS = new byte[4];

    AvifTests() {
        super(FileType.AVIF);
    }

    @Test
    void aPictureWithNothingToHideStaysAsItIs() throws IOException {
        var cleaned = clean(avif());

        assertThat(cleaned.size()).isEqualTo(new PictureSize(2, 2));
        assertThat(cleaned.bytes()).isEqualTo(avif());
    }

    @Test
    void exifBecomesZeros() throws IOException {
        var picture = withMetadata("Exif", 0, SOME);

        var cleaned = clean(picture);
        assertThat(new String(picture, US_ASCII)).contains(SECRET);
        assertThat(cleaned.bytes()).hasSize(picture.length);
        assertThat(cleaned.text()).doesNotContain(SECRET).endsWith("\0".repeat(SOME.length));
        assertThat(cleaned.size()).isEqualTo(new PictureSize(40, 30));
    }

    @Test
    void xmpInABoxBecomesZeros() throws IOException {
        assertThat(clean(withMetadata("mime", 1, SOME)).text()).doesNotContain(SECRET);
    }

    @Test
    void boxesThatAreNotNeededBecomeZeros() throws IOException {
        var cleaned = clean(concat(avif(), box("uuid", SOME)));

        assertThat(cleaned.bytes()).isEqualTo(concat(avif(), box("uuid", new byte[SOME.length])));
    }

    @Test
    void aTurnedPictureIsAsHighAsItWasWide() throws IOException {
        var turned = concat(TYPE, meta(properties(40, 30, box("irot", new byte[] {1}))), box("mdat", SOME));

        assertThat(clean(turned).size()).isEqualTo(new PictureSize(30, 40));
    }

    @Test
    void refusesABomb() {
        assertRefused(concat(TYPE, meta(properties(-1, 30)), box("mdat", SOME)), "4,294,967,295 × 30 pixels");
    }

    @Test
    void refusesWhatSaysNothingOfItself() {
        assertRefused(concat(TYPE, box("mdat", SOME)), "damaged");
        assertRefused(concat(TYPE, meta()), "damaged");
        assertRefused(concat(avif(), SOME), "damaged");
    }

    @Test
    void refusesMetadataThatLiesElsewhere() {
        assertRefused(withMetadata("Exif", 2, SOME), "damaged");
    }

    @Test
    void refusesABoxOfManyBoxes() {
        var boxes = new byte[8_000 * 8];
        for (int i = 0; i < boxes.length; i += 8) {
            ByteBuffer.wrap(boxes).putInt(i, 8);
        }
        assertRefused(concat(TYPE, boxes), "damaged");
    }

    @Test
    void refusesWhatIsCutOff() {
        var picture = avif();
        for (int length = 12; length < picture.length; length++) {
            assertRefused(Arrays.copyOf(picture, length), "damaged");
        }
    }

    @Test
    void failsInNoOtherWay() throws IOException {
        assertSurvivesEveryWrongByte(withMetadata("Exif", 0, SOME));
        assertSurvivesEveryWrongByte(withMetadata("Exif", 1, SOME));
    }

    /** A picture with an item of this type, that lies in the file (0) or in the box that names it (1). */
    private static byte[] withMetadata(String type, int method, byte[] content) {
        var item = box("infe", new byte[] {2, 0, 0, 0, 0, 7, 0, 0}, type.getBytes(US_ASCII), new byte[1]);
        var items = box("iinf", NO_FLAGS, new byte[] {0, 1}, item);
        var own = box("idat", content);
        var properties = properties(40, 30);
        int length = TYPE.length + meta(items, location(method, 0, 0), properties, own).length;
        var location = location(method, method == 0 ? length + 8 : 0, content.length);
        return concat(
                TYPE,
                meta(items, location, properties, method == 1 ? own : box("idat", new byte[content.length])),
                box("mdat", method == 1 ? new byte[content.length] : content));
    }

    private static byte[] location(int method, int offset, int length) {
        return box(
                "iloc",
                ByteBuffer.allocate(24)
                        .put(new byte[] {1, 0, 0, 0, 0x44, 0, 0, 1, 0, 7, 0, (byte) method, 0, 0, 0, 1})
                        .putInt(offset)
                        .putInt(length)
                        .array());
    }

    private static byte[] properties(int width, int height, byte[]... others) {
        var size = ByteBuffer.allocate(12).putInt(4, width).putInt(8, height).array();
        return box("iprp", box("ipco", box("ispe", size), concat(others)));
    }

    private static byte[] meta(byte[]... boxes) {
        return box("meta", NO_FLAGS, concat(boxes));
    }
}
