package org.inkjar.media;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.inkjar.Configured;
import org.inkjar.Refusals;
import org.inkjar.TestClock;
import org.inkjar.common.InkjarProperties;
import org.inkjar.media.format.FileType;
import org.inkjar.media.format.PictureSize;
import org.inkjar.media.format.SampleFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

class IntakeTests {

    private static final int LONGEST_PICTURE = 50_000;
    private static final int LONGEST_FILE = 100_000;

    @TempDir
    private Path folder;

    private MediaFolder mediaFolder;
    private MediaStore store;
    private Intake intake;

    @BeforeEach
    void makeIntake() {
        mediaFolder = new MediaFolder(folder);
        store = new FolderMediaStore(mediaFolder, new TestClock());
        intake = new Intake(mediaFolder, store, limits());
    }

    @Test
    void keepsAPictureWithItsSize() throws IOException {
        var picture = SampleFiles.png(40, 30);
        var accepted = accept("picture.png", picture);

        assertThat(accepted.type()).isEqualTo(FileType.PNG);
        assertThat(accepted.size()).isEqualTo(new PictureSize(40, 30));
        assertThat(accepted.bytes()).isEqualTo(picture.length);
        assertThat(store.open(accepted.hash())).hasBinaryContent(picture);
        assertThat(files()).isEqualTo(1);
    }

    @Test
    void keepsOnlyWhatIsLeftOfAPicture() throws IOException {
        var accepted = accept("photo.jpg", SampleFiles.photo(40, 30, 1));

        assertThat(store.open(accepted.hash())).hasBinaryContent(SampleFiles.jpeg(40, 30));
        assertThat(accepted.bytes()).isEqualTo(SampleFiles.jpeg(40, 30).length);
    }

    @Test
    void keepsOtherFilesAsTheyAre() throws IOException {
        var accepted = accept("paper.pdf", SampleFiles.pdf());

        assertThat(accepted.size()).isEqualTo(PictureSize.NONE);
        assertThat(store.open(accepted.hash())).hasBinaryContent(SampleFiles.pdf());
    }

    @Test
    void aPictureMayHaveAWrongName() {
        assertThat(accept("picture.jpg", SampleFiles.webp()).type()).isEqualTo(FileType.WEBP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"page.html", "page.jpg", "page.pdf", "page"})
    void refusesWhatOnlyPretends(String name) {
        assertRefused(name, "<script>alert(1)</script>".getBytes(UTF_8), "Choose a picture", "pdf, txt");
    }

    @Test
    void refusesKindsThatAreNotAllowed() {
        assertRefused("sound.mp3", "ID3".getBytes(UTF_8), "Choose a picture");
    }

    @Test
    void refusesNothing() {
        assertRefused("picture.png", new byte[0], "empty");
    }

    @Test
    void refusesAPictureThatIsTooLongAndReadsNoFurther() {
        var endless = new Endless(SampleFiles.png(40, 30));

        assertThat(Refusals.of(() -> intake.accept(new IncomingFile("picture.png", -1, endless)))
                        .get("file"))
                .contains("longer than 49 KB");
        assertThat(endless.read).isLessThan(3 * LONGEST_PICTURE);
        assertThat(files()).isZero();
    }

    @Test
    void refusesAtOnceWhatSaysThatItIsTooLong() {
        var endless = new Endless(SampleFiles.png(40, 30));

        assertThat(Refusals.of(() -> intake.accept(new IncomingFile("picture.png", 2L << 30, endless)))
                        .get("file"))
                .contains("longer than 49 KB");
        assertThat(endless.read).isEqualTo(FileType.HEAD);
        assertThat(files()).isZero();
    }

    @Test
    void aLengthThatIsALieHelpsNobody() {
        var endless = new Endless(SampleFiles.png(40, 30));

        assertThat(Refusals.of(() -> intake.accept(new IncomingFile("picture.png", 10, endless))))
                .containsOnlyKeys("file");
        assertThat(files()).isZero();
    }

    @Test
    void otherFilesHaveALimitOfTheirOwn() {
        assertThat(accept("a.txt", "x".repeat(LONGEST_FILE).getBytes(UTF_8)).bytes())
                .isEqualTo(LONGEST_FILE);
        assertRefused("a.txt", "x".repeat(LONGEST_FILE + 1).getBytes(UTF_8), "longer than 98 KB");
    }

    @Test
    void whatFitsInTheHeadHasALimitToo() {
        var small = new Intake(mediaFolder, store, limits(DataSize.ofBytes(10), DataSize.ofBytes(10)));

        assertThat(Refusals.of(() -> small.accept(incoming("a.txt", "hello world".getBytes(UTF_8)))))
                .containsOnlyKeys("file");
    }

    @Test
    void aDamagedPictureLeavesNothing() {
        assertRefused("photo.jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xDB, 0, 10}, "damaged");
        assertThat(files()).isZero();
    }

    @Test
    void aStreamThatBreaksLeavesNothing() {
        var broken = new InputStream() {
            private int left = 20_000;

            @Override
            public int read() throws IOException {
                if (left-- <= 0) {
                    throw new IOException("Connection reset");
                }
                return 'x';
            }
        };

        assertThatExceptionOfType(MediaStorageException.class)
                .isThrownBy(() -> intake.accept(new IncomingFile("a.txt", -1, broken)))
                .withMessageContaining("Nothing was kept");
        assertThat(files()).isZero();
    }

    @Test
    void aConnectionThatIsLostJustBeforeTheEndLeavesNothing() {
        var picture = SampleFiles.png(400, 300);
        var almost = new ByteArrayInputStream(picture, 0, picture.length * 99 / 100);
        var lost = new SequenceInputStream(almost, new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("Connection reset");
            }
        });

        assertThatExceptionOfType(MediaStorageException.class)
                .isThrownBy(() -> intake.accept(new IncomingFile("picture.png", picture.length, lost)));
        assertThat(files()).isZero();
    }

    @Test
    void aDiskThatIsFullWhenAFileArrivesRefusesIt() {
        var full = new MediaFolder(folder) {
            @Override
            Path newTemporary() throws IOException {
                throw new FileSystemException("incoming", null, "No space left on device");
            }
        };

        assertThatExceptionOfType(MediaStorageException.class)
                .isThrownBy(() -> new Intake(full, store, limits()).accept(incoming("a.txt", new byte[] {'x'})))
                .withMessageContaining("disk");
        assertThat(files()).isZero();
    }

    @Test
    void whatIsTwoThingsAtOnceIsKeptAsOneOfThem() throws IOException {
        var gif = SampleFiles.gif(40, 30);
        var script = "=1;alert(1)//<script>alert(1)</script>".getBytes(UTF_8);
        var accepted = accept("picture.gif", SampleFiles.concat(gif, script));

        assertThat(accepted.type()).isEqualTo(FileType.GIF);
        assertThat(store.open(accepted.hash())).hasBinaryContent(gif);
    }

    @Test
    void aFullDiskLeavesNothing() {
        var full = new Intake(mediaFolder, new FullStore(), limits());

        assertThatExceptionOfType(MediaStorageException.class)
                .isThrownBy(() -> full.accept(incoming("a.txt", new byte[] {'x'})))
                .withMessageContaining("disk");
        assertThat(files()).isZero();
    }

    private AcceptedFile accept(String name, byte[] content) {
        return intake.accept(incoming(name, content));
    }

    private static IncomingFile incoming(String name, byte[] content) {
        return new IncomingFile(name, -1, new ByteArrayInputStream(content));
    }

    private void assertRefused(String name, byte[] content, String... words) {
        assertThat(Refusals.of(() -> accept(name, content)).get("file")).contains(words);
    }

    private long files() {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).count();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static InkjarProperties limits() {
        return limits(DataSize.ofBytes(LONGEST_PICTURE), DataSize.ofBytes(LONGEST_FILE));
    }

    private static InkjarProperties limits(DataSize picture, DataSize file) {
        return Configured.by(
                "inkjar.media.max-size=" + picture, "inkjar.media.max-file-size=" + file, "inkjar.media.files=pdf,txt");
    }

    /** Begins like a file and never ends. */
    private static class Endless extends InputStream {

        private final byte[] beginning;
        private long read;

        Endless(byte[] beginning) {
            this.beginning = beginning;
        }

        @Override
        public int read() {
            return read < beginning.length ? beginning[(int) read++] & 0xFF : (int) (read++ & 0x7F);
        }
    }

    /** Has no room. */
    private final class FullStore extends FolderMediaStore {

        FullStore() {
            super(mediaFolder, new TestClock());
        }

        @Override
        public StoredFile put(Content content) throws IOException {
            return super.put(out -> {
                content.writeTo(out);
                throw new IOException("No space left on device");
            });
        }
    }
}
