package org.inkjar.media;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import org.inkjar.People;
import org.inkjar.TestClock;
import org.inkjar.media.format.SampleFiles;

/** Makes the entries that a test starts from. Each is a minute younger than the one before it. */
public class Library {

    private final MediaUploads uploads;
    private final TestClock clock;

    Library(MediaUploads uploads, TestClock clock) {
        this.uploads = uploads;
        this.clock = clock;
    }

    /** A picture of 40 pixels by 30. */
    public MediaItem picture(String name) {
        return upload(name, SampleFiles.png(40, 30));
    }

    public MediaItem upload(String name, byte[] content) {
        clock.advance(Duration.ofMinutes(1));
        return People.asAuthor(() -> uploads.accept(name, new ByteArrayInputStream(content)));
    }
}
