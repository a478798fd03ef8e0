package org.inkjar.media;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import org.inkjar.People;
import org.inkjar.TestClock;
import org.inkjar.media.format.SampleFiles;

/** Makes the entries that a test starts from. Each is a minute younger than the one before it. */
public class Library {

    private final MediaUploads uploads;
    private final PictureWork work;
    private final TestClock clock;

    Library(MediaUploads uploads, PictureWork work, TestClock clock) {
        this.uploads = uploads;
        this.work = work;
        this.clock = clock;
    }

    /** A picture of 40 pixels by 30. */
    public MediaItem picture(String name) {
        return upload(name, SampleFiles.png(40, 30));
    }

    public MediaItem upload(String name, byte[] content) {
        clock.advance(Duration.ofMinutes(1));
        return People.asEditor(
                () -> uploads.accept(new IncomingFile(name, content.length, new ByteArrayInputStream(content))));
    }

    /** A picture that whoever is signed in uploads. */
    public MediaItem uploadAsSignedIn(String name) {
        var content = SampleFiles.png(40, 30);
        clock.advance(Duration.ofMinutes(1));
        return uploads.accept(new IncomingFile(name, content.length, new ByteArrayInputStream(content)));
    }

    /** A photograph, with the smaller versions that it gets in the background. */
    public MediaItem photo(String name, int width, int height) {
        var item = upload(name, SampleFiles.jpeg(width, height));
        work();
        return item;
    }

    /** Makes all smaller versions that are waited for. */
    public void work() {
        boolean hasWorked;
        do {
            hasWorked = work.doNext();
        } while (hasWorked);
    }
}
