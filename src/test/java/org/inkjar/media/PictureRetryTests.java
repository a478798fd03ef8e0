package org.inkjar.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.inkjar.InkjarTest;
import org.inkjar.TestClock;
import org.inkjar.job.JobTask;
import org.inkjar.media.format.SampleFiles;
import org.junit.jupiter.api.Test;

@InkjarTest
class PictureRetryTests {

    private final PictureRetry retry;
    private final Library library;
    private final ScalingQueue queue;
    private final TestClock clock;
    private final List<String> said = new ArrayList<>();

    PictureRetryTests(PictureRetry retry, Library library, ScalingQueue queue, TestClock clock) {
        this.retry = retry;
        this.library = library;
        this.queue = queue;
        this.clock = clock;
    }

    @Test
    void showsWhatWaits() {
        library.upload("photo.jpg", SampleFiles.jpeg(800, 600));

        assertThat(retry.tasks()).containsExactly(JobTask.waiting("photo.jpg"));
        library.work();
        assertThat(retry.tasks()).isEmpty();
    }

    @Test
    void whatFailedThreeTimesIsShownAndTriedAgain() {
        library.upload("photo.jpg", SampleFiles.jpeg(800, 600));
        for (int i = 0; i < ScaledPicture.MAX_ATTEMPTS; i++) {
            var waiting = queue.next().orElseThrow();
            queue.fail(waiting.hash(), "Too strange");
            clock.advance(ScaledPicture.PATIENCE.plus(Duration.ofSeconds(1)));
        }
        assertThat(retry.tasks()).containsExactly(JobTask.failed("photo.jpg", "Too strange"));

        run();

        assertThat(said).containsExactly("1 pictures are tried again within a minute.");
        library.work();
        assertThat(retry.tasks()).isEmpty();
    }

    @Test
    void saysThatThereIsNothingToTryAgain() {
        run();

        assertThat(said).containsExactly("There is no picture to try again.");
    }

    private void run() {
        retry.run((line, arguments) -> said.add(line.formatted(arguments)));
    }
}
