package org.inkjar.media.scaling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.awt.Color;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.inkjar.media.format.FileType;
import org.inkjar.media.format.Pictures;
import org.inkjar.media.format.SampleFiles;
import org.inkjar.media.scaling.Scaling.Version;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScalingTests {

    private static final int TOLERANCE = 40;

    @TempDir
    private Path folder;

    @Test
    void aPhotographBecomesSmallerOnesOfItsOwnFormatAndOfWebP() throws IOException {
        var versions = scale(FileType.JPEG, Photos.write(folder, "jpg", 4000, 3000));

        assertThat(widths(versions, FileType.JPEG)).containsExactly(1572, 1140, 570, 340);
        assertThat(widths(versions, FileType.WEBP)).containsExactly(1572, 1140, 570, 340);
        assertThat(versions).allSatisfy(version -> {
            assertThat(version.height()).isEqualTo(Math.round(version.width() * 0.75f));
            assertShowsThePhoto(version);
        });
        assertThat(totalOf(versions, FileType.WEBP)).isLessThan(totalOf(versions, FileType.JPEG));
    }

    @Test
    void aPictureThatIsNotLargeNeedsNoVersionOfItsOwnWidthButWebP() throws IOException {
        var versions = scale(FileType.JPEG, Photos.write(folder, "jpg", 1000, 500));

        assertThat(widths(versions, FileType.JPEG)).containsExactly(570, 340);
        assertThat(widths(versions, FileType.WEBP)).containsExactly(1000, 570, 340);
    }

    @Test
    void whatIsSmallNeedsNone() throws IOException {
        assertThat(scale(FileType.JPEG, Photos.write(folder, "jpg", 340, 1000))).isEmpty();
    }

    @Test
    void nothingOfAPngIsLost() throws IOException {
        var image = Photos.draw(700, 500, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, 0);
        var versions = scale(FileType.PNG, Photos.write(folder, "png", image));

        assertThat(widths(versions, FileType.PNG)).containsExactly(570, 340);
        var png = read(only(versions, FileType.PNG, 570));
        var webp = read(only(versions, FileType.WEBP, 570));
        assertThat(webp.getColorModel().hasAlpha()).isTrue();
        for (int x = 0; x < 570; x += 7) {
            assertThat(webp.getRGB(x, 100)).isEqualTo(png.getRGB(x, 100));
        }
    }

    @Test
    void aWebPBecomesSmallerOnes() throws IOException {
        var photo = Photos.draw(1600, 1200, BufferedImage.TYPE_INT_RGB);
        var file = folder.resolve("photo.webp");
        Files.write(file, Encoding.encode(FileType.WEBP, photo, FileType.JPEG));
        var versions = scale(FileType.WEBP, file);

        assertThat(widths(versions, FileType.WEBP)).containsExactly(1572, 1140, 570, 340);
        assertThat(versions).hasSize(4).allSatisfy(ScalingTests::assertShowsThePhoto);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void versionsAreUpright(int orientation) throws IOException {
        var photo = Photos.draw(720, 400, BufferedImage.TYPE_3BYTE_BGR);
        var plain = Files.readAllBytes(Photos.write(folder, "jpg", photo));
        var file = folder.resolve("turned.jpg");
        Files.write(file, SampleFiles.photo(plain, orientation));
        var cleaned = folder.resolve("cleaned.jpg");
        try (var out = Files.newOutputStream(cleaned)) {
            Pictures.clean(FileType.JPEG, file, out);
        }
        var version = read(only(scale(FileType.JPEG, cleaned), FileType.JPEG, 340));

        boolean isTurned = orientation > 4;
        assertThat(version.getHeight()).isEqualTo(isTurned ? 612 : 189);
        // Where the red corner of the photograph lies for a person, and its blue one beside it.
        var red = List.of(
                "left top",
                "right top",
                "right bottom",
                "left bottom",
                "left top",
                "right top",
                "right bottom",
                "left bottom");
        var blue = List.of(
                "right top",
                "left top",
                "left bottom",
                "right bottom",
                "left bottom",
                "right bottom",
                "right top",
                "left top");
        assertIs(Color.RED, corner(version, red.get(orientation - 1)));
        assertIs(Color.BLUE, corner(version, blue.get(orientation - 1)));
    }

    @ParameterizedTest
    @CsvSource({"TYPE_BYTE_GRAY", "TYPE_USHORT_GRAY"})
    void greyStaysAsBrightAsItWas(String type) throws Exception {
        var image =
                new BufferedImage(700, 400, BufferedImage.class.getField(type).getInt(null));
        for (int x = 0; x < 700; x++) {
            for (int y = 0; y < 400; y++) {
                image.getRaster().setSample(x, y, 0, type.contains("USHORT") ? 0x8080 : 0x80);
            }
        }
        var version = read(only(scale(FileType.PNG, Photos.write(folder, "png", image)), FileType.PNG, 570));

        assertIs(new Color(0x80, 0x80, 0x80), new Color(version.getRGB(300, 100)));
    }

    @Test
    void whatMovesIsLeftAlone() throws IOException {
        var png = Files.readAllBytes(Photos.write(folder, "png", 700, 400));
        var file = folder.resolve("moving.png");
        Files.write(file, SampleFiles.animated(png));

        assertThat(scale(FileType.PNG, file)).isEmpty();
    }

    @Test
    void aDamagedPictureIsAFailure() throws IOException {
        var jpeg = Files.readAllBytes(Photos.write(folder, "png", 700, 400));
        var file = folder.resolve("damaged.png");
        Files.write(file, Arrays.copyOf(jpeg, jpeg.length / 2));

        assertThatIOException().isThrownBy(() -> scale(FileType.PNG, file));
    }

    private static BufferedImage grey(boolean alpha, int bits) {
        var colours = new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_GRAY),
                alpha,
                false,
                alpha ? Transparency.TRANSLUCENT : Transparency.OPAQUE,
                bits == 8 ? DataBuffer.TYPE_BYTE : DataBuffer.TYPE_USHORT);
        var raster = colours.createCompatibleWritableRaster(700, 400);
        for (int x = 0; x < 700; x++) {
            for (int y = 0; y < 400; y++) {
                raster.setSample(x, y, 0, bits == 8 ? 0x80 : 0x8080);
                if (alpha) {
                    raster.setSample(x, y, 1, bits == 8 ? 0xFF : 0xFFFF);
                }
            }
        }
        return new BufferedImage(colours, raster, false, null);
    }

    /** Twenty megapixels and fifty, which are 60 and 150 megabytes decoded. */
    @ParameterizedTest
    @CsvSource({"jpg, 5472, 3648", "png, 10000, 5000"})
    void aLargePictureNeedsLittleMemory(String format, int width, int height) throws Exception {
        var file = Photos.write(folder, format, width, height);
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SmallHeap.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        var output = new String(process.getInputStream().readAllBytes());

        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(output).contains("1572 1140 570 340");
    }

    /** Scales a picture in a process of its own. */
    static final class SmallHeap {

        private SmallHeap() {}

        public static void main(String[] args) throws IOException {
            var type = args[0].endsWith("png") ? FileType.PNG : FileType.JPEG;
            Scaling.scale(type, Path.of(args[0]), version -> {
                if (version.type() == type) {
                    System.out.print(version.width() + " ");
                }
            });
        }
    }

    private static List<Version> scale(FileType type, Path file) throws IOException {
        var versions = new ArrayList<Version>();
        Scaling.scale(type, file, versions::add);
        return versions;
    }

    private static List<Integer> widths(List<Version> versions, FileType type) {
        return versions.stream()
                .filter(version -> version.type() == type)
                .map(Version::width)
                .toList();
    }

    private static long totalOf(List<Version> versions, FileType type) {
        return versions.stream()
                .filter(version -> version.type() == type)
                .mapToLong(version -> version.content().length)
                .sum();
    }

    private static Version only(List<Version> versions, FileType type, int width) {
        return versions.stream()
                .filter(version -> version.type() == type && version.width() == width)
                .findFirst()
                .orElseThrow();
    }

    private static void assertShowsThePhoto(Version version) throws IOException {
        var image = read(version);
        assertThat(image.getWidth()).isEqualTo(version.width());
        assertThat(image.getHeight()).isEqualTo(version.height());
        assertIs(Color.RED, corner(image, "left top"));
        assertIs(Color.BLUE, corner(image, "right top"));
    }

    private static BufferedImage read(Version version) throws IOException {
        var bytes = new ByteArrayInputStream(version.content());
        if (version.type() != FileType.WEBP) {
            return ImageIO.read(bytes);
        }
        var reader = WebPCodec.reader();
        reader.setInput(new MemoryCacheImageInputStream(bytes));
        return reader.read(0);
    }

    private static Color corner(BufferedImage image, String place) {
        int x = place.contains("left") ? image.getWidth() / 8 : image.getWidth() * 7 / 8;
        int y = place.contains("top") ? image.getHeight() / 8 : image.getHeight() * 7 / 8;
        return new Color(image.getRGB(x, y));
    }

    private static void assertIs(Color expected, Color actual) {
        assertThat(Math.abs(expected.getRed() - actual.getRed())
                        + Math.abs(expected.getGreen() - actual.getGreen())
                        + Math.abs(expected.getBlue() - actual.getBlue()))
                .as("%s is %s", actual, expected)
                .isLessThan(TOLERANCE);
    }
}
