package org.inkjar.media.format;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.inkjar.media.format.SampleFiles.SECRET;
import static org.inkjar.media.format.SampleFiles.concat;
import static org.inkjar.media.format.SampleFiles.gif;
import static org.inkjar.media.format.SampleFiles.inserted;

import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class GifTests extends PictureTest {

    private static final byte[] REPETITION =
            concat(new byte[] {0x21, (byte) 0xFF, 11}, "NETSCAPE2.0".getBytes(US_ASCII), new byte[] {3, 1, 0, 0, 0});

    GifTests() {
        super(FileType.GIF);
    }

    @Test
    void aPictureWithNothingToHideStaysAsItIs() throws IOException {
        var cleaned = clean(gif(40, 30));

        assertThat(cleaned.size()).isEqualTo(new PictureSize(40, 30));
        assertThat(cleaned.bytes()).isEqualTo(gif(40, 30));
    }

    @Test
    void howOftenItPlaysStays() throws IOException {
        var animation = beforeTheEnd(REPETITION);

        assertThat(clean(animation).bytes()).isEqualTo(animation);
    }

    @Test
    void commentsAreLeftOut() throws IOException {
        var comment =
                concat(new byte[] {0x21, (byte) 0xFE, (byte) SECRET.length()}, SECRET.getBytes(US_ASCII), new byte[1]);

        assertThat(clean(beforeTheEnd(comment)).bytes()).isEqualTo(gif(40, 30));
    }

    @Test
    void emptyCommentsAreLeftOut() throws IOException {
        assertThat(clean(beforeTheEnd(new byte[] {0x21, (byte) 0xFE, 0})).bytes())
                .isEqualTo(gif(40, 30));
    }

    @Test
    void whatProgramsNoteForThemselvesIsLeftOut() throws IOException {
        var xmp = concat(
                new byte[] {0x21, (byte) 0xFF, 11},
                "XMP DataXMP".getBytes(US_ASCII),
                new byte[] {(byte) SECRET.length()},
                SECRET.getBytes(US_ASCII),
                new byte[1]);

        assertThat(clean(beforeTheEnd(xmp)).bytes()).isEqualTo(gif(40, 30));
    }

    @Test
    void whatHidesBehindItsEndIsLeftOut() throws IOException {
        assertThat(clean(concat(gif(40, 30), "=alert(1)".getBytes(US_ASCII))).bytes())
                .isEqualTo(gif(40, 30));
    }

    @Test
    void refusesABomb() {
        var bomb = gif(40, 30);
        Arrays.fill(bomb, 6, 10, (byte) 0xFF);

        assertRefused(bomb, "65,535 × 65,535 pixels");
    }

    @Test
    void refusesAFrameThatIsABomb() {
        var frame = new byte[] {0x2C, 0, 0, 0, 0, -1, -1, -1, -1, 0, 2, 0};

        assertRefused(beforeTheEnd(frame), "65,535 × 65,535 pixels");
    }

    @Test
    void refusesWhatHasNoFrame() {
        assertRefused(concat("GIF89a".getBytes(US_ASCII), new byte[] {1, 0, 1, 0, 0, 0, 0, 0x3B}), "damaged");
    }

    @Test
    void refusesWhatIsCutOff() {
        assertRefusedWhereverCutOff(gif(16, 16));
    }

    @Test
    void failsInNoOtherWay() throws IOException {
        assertSurvivesEveryWrongByte(beforeTheEnd(REPETITION));
    }

    private static byte[] beforeTheEnd(byte[] block) {
        return inserted(gif(40, 30), gif(40, 30).length - 1, block);
    }
}
