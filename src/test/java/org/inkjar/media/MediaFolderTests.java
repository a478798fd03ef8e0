package org.inkjar.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import org.inkjar.TestClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MediaFolderTests {

    @TempDir
    private Path root;

    @Test
    void whatAKilledProcessLeftIsRemoved() throws IOException {
        var folder = new MediaFolder(root);
        var old = folder.newTemporary();
        var young = folder.newTemporary();
        Files.setLastModifiedTime(old, FileTime.from(TestClock.START));

        folder.removeTemporaryBefore(TestClock.START.plus(Duration.ofSeconds(1)));
        assertThat(old).doesNotExist();
        assertThat(young).exists();
    }

    @Test
    void anEmptyLibraryHasNothingToRemove() throws IOException {
        var folder = new MediaFolder(root.resolve("none"));

        folder.removeTemporaryBefore(TestClock.START);
        assertThat(folder.storedBefore(TestClock.START)).isEmpty();
    }
}
