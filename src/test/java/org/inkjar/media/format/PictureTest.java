package org.inkjar.media.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.inkjar.Refusals;
import org.junit.jupiter.api.io.TempDir;

/** Cleans pictures of one format. */
abstract class PictureTest {

    private final FileType type;

    @TempDir
    private Path folder;

    PictureTest(FileType type) {
        this.type = type;
    }

    Cleaned clean(byte[] picture) throws IOException {
        var file = Files.write(folder.resolve("picture"), picture);
        var out = new ByteArrayOutputStream();
        return new Cleaned(Pictures.clean(type, file, out), out.toByteArray());
    }

    void assertRefused(byte[] picture, String... words) {
        var refusals = Refusals.of(() -> clean(picture));
        assertThat(refusals).containsOnlyKeys("file");
        assertThat(refusals.get("file")).contains(words);
    }

    /** Wherever a picture is cut off, it is refused in words: nothing else is thrown. */
    void assertRefusedWhereverCutOff(byte[] picture) {
        for (int length = 12; length < picture.length; length++) {
            var part = Arrays.copyOf(picture, length);
            assertThat(Refusals.of(() -> clean(part)))
                    .as("cut off at %d", length)
                    .containsOnlyKeys("file");
        }
    }

    /** Whatever bit is wrong, there is a result or a refusal in words, and no other failure. */
    void assertSurvivesEveryWrongByte(byte[] picture) throws IOException {
        for (int i = 0; i < Math.min(picture.length, 600); i++) {
            for (int wrong : new int[] {0, 0x7F, 0x80, 0xFF}) {
                var damaged = picture.clone();
                damaged[i] = (byte) wrong;
                Refusals.of(() -> clean(damaged));
            }
        }
    }

    record Cleaned(PictureSize size, byte[] bytes) {

        String text() {
            return new String(bytes, ISO_8859_1);
        }
    }
}
