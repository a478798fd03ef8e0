package org.inkjar.media.format;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.inkjar.media.format.SampleFiles.SECRET;
import static org.inkjar.media.format.SampleFiles.chunk;
import static org.inkjar.media.format.SampleFiles.concat;
import static org.inkjar.media.format.SampleFiles.webp;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class WebPTests extends PictureTest {

    private static final byte[] IMAGE = Arrays.copyOfRange(webp(), 12, webp().length);
    private static final byte[] SOME = SECRET.getBytes(US_ASCII);
    private static final int EXIF_AND_XMP = 0x0C;
    private static final int ALPHA = 0x10;

    WebPTests() {
        super(FileType.WEBP);
    }

    @Test
    void aPictureWithNothingToHideStaysAsItIs() throws IOException {
        var cleaned = clean(webp());

        assertThat(cleaned.size()).isEqualTo(new PictureSize(1, 1));
        assertThat(cleaned.bytes()).isEqualTo(webp());
    }

    @Test
    void exifAndXmpAreLeftOut() throws IOException {
        var picture = riff(canvas(EXIF_AND_XMP | ALPHA, 40, 30), IMAGE, chunk("EXIF", SOME), chunk("XMP ", SOME));

        var cleaned = clean(picture);
        assertThat(cleaned.size()).isEqualTo(new PictureSize(40, 30));
        assertThat(cleaned.bytes()).isEqualTo(riff(canvas(ALPHA, 40, 30), IMAGE));
    }

    @Test
    void whatIsNotKnownIsLeftOut() throws IOException {
        assertThat(clean(riff(IMAGE, chunk("junk", SOME))).bytes()).isEqualTo(webp());
    }

    @Test
    void theProfileOfItsColoursStays() throws IOException {
        var picture = riff(canvas(0x20, 40, 30), chunk("ICCP", SOME), IMAGE);

        assertThat(clean(picture).bytes()).isEqualTo(picture);
    }

    @Test
    void whatHidesBehindItsEndIsLeftOut() throws IOException {
        assertThat(clean(concat(webp(), SOME)).bytes()).isEqualTo(webp());
    }

    @Test
    void theSizeOfALossyPictureIsRead() throws IOException {
        var frame = new byte[] {0, 0, 0, (byte) 0x9D, 1, 0x2A, 40, 0, 30, 0};

        assertThat(clean(riff(chunk("VP8 ", frame))).size()).isEqualTo(new PictureSize(40, 30));
    }

    @Test
    void refusesABomb() {
        assertRefused(riff(canvas(0, 16_777_216, 16_777_216), IMAGE), "16,777,216 × 16,777,216 pixels");
    }

    @Test
    void refusesABombOnASmallCanvas() {
        var bomb = IMAGE.clone();
        Arrays.fill(bomb, 9, 13, (byte) 0xFF);

        assertRefused(riff(canvas(0, 1, 1), bomb), "16,384 × 16,384 pixels");
    }

    @Test
    void refusesWhatHasNoImage() {
        assertRefused(riff(canvas(0, 40, 30)), "damaged");
        assertRefused(riff(), "damaged");
    }

    @Test
    void refusesACanvasWithoutASize() {
        assertRefused(riff(chunk("VP8X", new byte[0]), IMAGE), "damaged");
    }

    @Test
    void refusesWhatIsCutOff() {
        assertRefusedWhereverCutOff(webp());
    }

    @Test
    void failsInNoOtherWay() throws IOException {
        assertSurvivesEveryWrongByte(riff(canvas(EXIF_AND_XMP, 40, 30), IMAGE, chunk("EXIF", SOME)));
    }

    private static byte[] canvas(int flags, int width, int height) {
        return chunk(
                "VP8X",
                ByteBuffer.allocate(10)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putInt(flags)
                        .putShort((short) (width - 1))
                        .put((byte) (width - 1 >> 16))
                        .putShort((short) (height - 1))
                        .put((byte) (height - 1 >> 16))
                        .array());
    }

    private static byte[] riff(byte[]... chunks) {
        return chunk("RIFF", concat("WEBP".getBytes(US_ASCII), concat(chunks)));
    }
}
