package org.inkjar.media.format;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.inkjar.media.format.SampleFiles.SECRET;
import static org.inkjar.media.format.SampleFiles.concat;
import static org.inkjar.media.format.SampleFiles.png;
import static org.inkjar.media.format.SampleFiles.withChunk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PngTests extends PictureTest {

    private static final byte[] SOME = SECRET.getBytes(US_ASCII);

    PngTests() {
        super(FileType.PNG);
    }

    @Test
    void aPictureWithNothingToHideStaysAsItIs() throws IOException {
        var cleaned = clean(png(40, 30));

        assertThat(cleaned.size()).isEqualTo(new PictureSize(40, 30));
        assertThat(cleaned.bytes()).isEqualTo(png(40, 30));
    }

    @ParameterizedTest
    @ValueSource(strings = {"eXIf", "tEXt", "zTXt", "iTXt", "tIME", "prVW"})
    void whatTellsOfItsOriginIsLeftOut(String type) throws IOException {
        assertThat(clean(withChunk(png(40, 30), type, SOME)).bytes()).isEqualTo(png(40, 30));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gAMA", "pHYs", "iCCP", "acTL", "fdAT"})
    void whatSaysHowItLooksStays(String type) throws IOException {
        var picture = withChunk(png(40, 30), type, SOME);

        assertThat(clean(picture).bytes()).isEqualTo(picture);
    }

    @Test
    void whatHidesBehindItsEndIsLeftOut() throws IOException {
        assertThat(clean(concat(png(40, 30), "<?php evil ?>".getBytes(US_ASCII)))
                        .bytes())
                .isEqualTo(png(40, 30));
    }

    @Test
    void refusesABomb() {
        var bomb = png(40, 30);
        ByteBuffer.wrap(bomb).putInt(16, 100_000).putInt(20, 100_000);

        assertRefused(bomb, "100,000 × 100,000 pixels");
    }

    @Test
    void refusesASizeThatIsNone() {
        var negative = png(40, 30);
        ByteBuffer.wrap(negative).putInt(16, -1);
        assertRefused(negative, "4,294,967,295");

        var none = png(40, 30);
        ByteBuffer.wrap(none).putInt(16, 0);
        assertRefused(none, "damaged");
    }

    @Test
    void refusesASecondHeader() {
        assertRefused(withChunk(png(40, 30), "IHDR", Arrays.copyOfRange(png(40, 30), 16, 29)), "damaged");
    }

    @Test
    void refusesWhatHasNoPixels() {
        var picture = png(40, 30);
        var without =
                concat(Arrays.copyOf(picture, 33), Arrays.copyOfRange(picture, picture.length - 12, picture.length));

        assertRefused(without, "damaged");
    }

    @Test
    void refusesWhatIsCutOff() {
        assertRefusedWhereverCutOff(png(16, 16));
    }

    @Test
    void failsInNoOtherWay() throws IOException {
        assertSurvivesEveryWrongByte(png(16, 16));
    }
}
