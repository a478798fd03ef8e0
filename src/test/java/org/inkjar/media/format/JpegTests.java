package org.inkjar.media.format;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.inkjar.media.format.SampleFiles.SECRET;
import static org.inkjar.media.format.SampleFiles.concat;
import static org.inkjar.media.format.SampleFiles.jpeg;
import static org.inkjar.media.format.SampleFiles.photo;
import static org.inkjar.media.format.SampleFiles.withSegment;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JpegTests extends PictureTest {

    private static final byte[] SOME = SECRET.getBytes(US_ASCII);

    JpegTests() {
        super(FileType.JPEG);
    }

    @Test
    void aPictureWithNothingToHideStaysAsItIs() throws IOException {
        var picture = jpeg(40, 30);

        var cleaned = clean(picture);
        assertThat(cleaned.size()).isEqualTo(new PictureSize(40, 30));
        assertThat(cleaned.bytes()).isEqualTo(picture);
    }

    @Test
    void nobodyLearnsWhereItWasTaken() throws IOException {
        var cleaned = clean(photo(40, 30, 1));

        assertThat(cleaned.text()).doesNotContain(SECRET).doesNotContain("Exif");
        assertThat(cleaned.bytes()).isEqualTo(jpeg(40, 30));
    }

    @ParameterizedTest
    @ValueSource(ints = {0xE1, 0xE2, 0xE3, 0xED, 0xEF, 0xFE})
    void whatProgramsNoteForThemselvesIsLeftOut(int marker) throws IOException {
        assertThat(clean(withSegment(jpeg(40, 30), marker, SOME)).bytes()).isEqualTo(jpeg(40, 30));
    }

    @Test
    void theProfileOfItsColoursStays() throws IOException {
        var profile = withSegment(jpeg(40, 30), 0xE2, "ICC_PROFILE\0\1\1colours".getBytes(US_ASCII));

        assertThat(clean(profile).bytes()).isEqualTo(profile);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6, 7, 8})
    void whereToTurnItIsTheOnlyThingThatIsStillSaid(int number) throws IOException {
        var cleaned = clean(photo(40, 30, number));

        assertThat(cleaned.text()).doesNotContain(SECRET);
        assertThat(cleaned.bytes()).hasSize(jpeg(40, 30).length + 36);
        assertThat(cleaned.size()).isEqualTo(number < 5 ? new PictureSize(40, 30) : new PictureSize(30, 40));
        assertThat(clean(cleaned.bytes()).bytes()).isEqualTo(cleaned.bytes());
    }

    @Test
    void itsPixelsAreTheSame() throws IOException {
        var before = read(photo(40, 30, 6));
        var after = read(clean(photo(40, 30, 6)).bytes());

        assertThat(after.getRGB(0, 0, 40, 30, null, 0, 40)).isEqualTo(before.getRGB(0, 0, 40, 30, null, 0, 40));
    }

    @Test
    void damagedExifIsNoReasonToRefuseThePicture() throws IOException {
        var exif = concat("Exif\0\0".getBytes(US_ASCII), SampleFiles.exif(6));
        for (int length = 6; length < exif.length; length++) {
            var damaged = withSegment(jpeg(40, 30), 0xE1, Arrays.copyOf(exif, length));
            assertThat(clean(damaged).text()).doesNotContain(SECRET);
        }
    }

    @Test
    void anOrientationThatDoesNotExistIsNone() throws IOException {
        assertThat(clean(photo(40, 30, 9)).bytes()).isEqualTo(jpeg(40, 30));
        assertThat(clean(photo(40, 30, 0)).bytes()).isEqualTo(jpeg(40, 30));
    }

    @Test
    void whatHidesBehindItsEndIsLeftOut() throws IOException {
        var polyglot = concat(jpeg(40, 30), "<script>alert(1)</script>".getBytes(US_ASCII), new byte[100]);

        assertThat(clean(polyglot).bytes()).isEqualTo(jpeg(40, 30));
    }

    @Test
    void refusesABomb() {
        var bomb = jpeg(40, 30);
        int frame = indexOf(bomb, 0xC0);
        Arrays.fill(bomb, frame + 4, frame + 8, (byte) 0xFF);

        assertRefused(bomb, "65,535 × 65,535 pixels", "50 megapixels");
    }

    @Test
    void refusesAPictureWithoutPixels() {
        var none = jpeg(40, 30);
        int frame = indexOf(none, 0xC0);
        Arrays.fill(none, frame + 4, frame + 6, (byte) 0);

        assertRefused(none, "damaged");
    }

    @Test
    void refusesTwoPicturesInOne() {
        var frame = Arrays.copyOfRange(jpeg(40, 30), indexOf(jpeg(40, 30), 0xC0) + 3, indexOf(jpeg(40, 30), 0xC0) + 18);

        assertRefused(withSegment(jpeg(40, 30), 0xC1, frame), "damaged");
    }

    @Test
    void refusesWhatIsCutOff() {
        assertRefusedWhereverCutOff(photo(16, 16, 6));
    }

    @Test
    void failsInNoOtherWay() throws IOException {
        assertSurvivesEveryWrongByte(photo(16, 16, 6));
    }

    /** Where the frame of the kind begins, behind FF. */
    private static int indexOf(byte[] jpeg, int marker) {
        for (int i = 2; i < jpeg.length - 1; i++) {
            if ((jpeg[i] & 0xFF) == 0xFF && (jpeg[i + 1] & 0xFF) == marker) {
                return i + 1;
            }
        }
        throw new AssertionError();
    }

    private static BufferedImage read(byte[] picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(picture));
    }
}
