package org.inkjar.media;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.inkjar.TestClock;
import org.inkjar.media.MediaStore.StoredFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderMediaStoreTests {

    private static final ContentHash HELLO =
            new ContentHash("2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824");

    private final TestClock clock = new TestClock();

    @TempDir
    private Path folder;

    private MediaStore store;

    @BeforeEach
    void makeStore() {
        store = new FolderMediaStore(new MediaFolder(folder), clock);
    }

    @Test
    void keepsBytesUnderTheirHash() throws IOException {
        assertThat(put("hello")).isEqualTo(new StoredFile(HELLO, 5));

        assertThat(store.exists(HELLO)).isTrue();
        assertThat(store.size(HELLO)).isEqualTo(5);
        assertThat(store.open(HELLO)).hasContent("hello");
        assertThat(files()).containsExactly("2c/" + HELLO.value());
    }

    @Test
    void keepsTheSameBytesOnce() throws IOException {
        put("hello");
        put("hello");

        assertThat(files()).hasSize(1);
    }

    @Test
    void keepsNothingToo() throws IOException {
        assertThat(put("").bytes()).isZero();
    }

    @Test
    void leavesNothingOfWhatFailed() {
        assertThatIOException()
                .isThrownBy(() -> store.put(out -> {
                    out.write(new byte[1_000_000]);
                    throw new IOException("No space left on device");
                }));
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> store.put(out -> {
                    throw new IllegalStateException();
                }));

        assertThat(files()).isEmpty();
    }

    @Test
    void aFailureDoesNoHarmToWhatIsThere() throws IOException {
        put("hello");
        assertThatIOException()
                .isThrownBy(() -> store.put(out -> {
                    out.write("hello".getBytes(UTF_8));
                    throw new IOException();
                }));

        assertThat(store.open(HELLO)).hasContent("hello");
        assertThat(files()).hasSize(1);
    }

    @Test
    void saysWhenThereIsNothing() {
        assertThat(store.exists(HELLO)).isFalse();
        assertThatExceptionOfType(NoSuchFileException.class).isThrownBy(() -> store.open(HELLO));
        assertThatExceptionOfType(NoSuchFileException.class).isThrownBy(() -> store.size(HELLO));
    }

    @Test
    void findsAndDeletesWhatIsOld() throws IOException {
        put("hello");
        assertThat(store.putBefore(clock.instant())).isEmpty();
        var later = clock.advance(Duration.ofSeconds(1));

        assertThat(store.putBefore(later)).containsExactly(HELLO);
        store.delete(HELLO, later);
        assertThat(store.exists(HELLO)).isFalse();
        store.delete(HELLO, later);
    }

    @Test
    void doesNotDeleteWhatWasPutAgain() throws IOException {
        put("hello");
        var later = clock.advance(Duration.ofSeconds(1));
        put("hello");
        store.delete(HELLO, later);

        assertThat(store.exists(HELLO)).isTrue();
    }

    @Test
    void passesOverFilesThatAreNotItsOwn() throws IOException {
        Files.createDirectories(folder.resolve("aa"));
        Files.writeString(folder.resolve("aa/notes.txt"), "mine");

        assertThat(store.putBefore(clock.advance(Duration.ofDays(10_000)))).isEmpty();
    }

    @Test
    void manyMayPutTheSameAtOnce() {
        var stored = IntStream.range(0, 20)
                .parallel()
                .mapToObj(i -> unchecked("hello"))
                .distinct();

        assertThat(stored).containsExactly(new StoredFile(HELLO, 5));
        assertThat(files()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "abc",
                "../../../../../etc/passwd",
                "2CF24DBA5FB0A30E26E83B2AC5B9E29E1B161E5C1FA7425E73043362938B9824"
            })
    void nothingElseIsAHash(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new ContentHash(text));
    }

    private StoredFile put(String content) throws IOException {
        return store.put(out -> out.write(content.getBytes(UTF_8)));
    }

    private StoredFile unchecked(String content) {
        try {
            return put(content);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private List<String> files() {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
