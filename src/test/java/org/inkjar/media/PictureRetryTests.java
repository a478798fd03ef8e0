package org.inkjar.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.inkjar.InkjarTest;
import org.inkjar.People;
import org.inkjar.TestClock;
import org.inkjar.author.Role;
import org.inkjar.job.JobTask;
import org.inkjar.media.format.SampleFiles;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

@InkjarTest
class PictureRetryTests {

    private final PictureRetry retry;
    private final Library library;
    private final ScalingQueue queue;
    private final SmallerVersions versions;
    private final People people;
    private final TestClock clock;
    private final List<String> said = new ArrayList<>();

    PictureRetryTests(
            PictureRetry retry,
            Library library,
            ScalingQueue queue,
            SmallerVersions versions,
            People people,
            TestClock clock) {
        this.retry = retry;
        this.library = library;
        this.queue = queue;
        this.versions = versions;
        this.people = people;
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
        failOftenEnough();
        assertThat(retry.tasks()).containsExactly(JobTask.failed("photo.jpg", "Too strange"));

        run();

        assertThat(said).containsExactly("1 picture is tried again within a minute.");
        library.work();
        assertThat(retry.tasks()).isEmpty();
    }

    @Test
    void itsEntrySaysSoAndAsksForAnotherTry() {
        people.signIn(people.ada().id(), Role.AUTHOR);
        var photo = library.uploadAsSignedIn("photo.png");
        failOftenEnough();
        assertThat(versions.missing()).containsExactly(photo.id());

        versions.tryAgain(photo.id());

        assertThat(versions.missing()).isEmpty();
        assertThat(retry.tasks()).containsExactly(JobTask.waiting("photo.png"));
        library.work();
        assertThat(retry.tasks()).isEmpty();
    }

    @Test
    void onlyWhoMayChangeThePictureTriesItAgain() {
        people.signIn(people.ada().id(), Role.AUTHOR);
        var photo = library.uploadAsSignedIn("photo.png");
        failOftenEnough();
        people.signIn(people.author("Grace Hopper").id(), Role.AUTHOR);

        assertThatThrownBy(() -> versions.tryAgain(photo.id())).isInstanceOf(AccessDeniedException.class);
        assertThat(versions.missing()).containsExactly(photo.id());
    }

    @Test
    void saysThatThereIsNothingToTryAgain() {
        run();

        assertThat(said).containsExactly("There is no picture to try again.");
    }

    private void failOftenEnough() {
        for (int i = 0; i < ScaledPicture.MAX_ATTEMPTS; i++) {
            var waiting = queue.next().orElseThrow();
            queue.fail(waiting.hash(), "Too strange");
            clock.advance(ScaledPicture.PATIENCE.plus(Duration.ofSeconds(1)));
        }
    }

    private void run() {
        retry.run(line -> said.add(line.toString()));
    }
}
