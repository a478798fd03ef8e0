package org.inkjar.post.ui;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.Words;
import org.inkjar.post.PostDetails;
import org.inkjar.post.PostStatus;
import org.inkjar.post.PublishingService;

/** Asks when a post in the editor is, or becomes, public, and brings that about. */
class PublicationTimes {

    private static final String FIELD = "publishedAt";

    private final PublishingService publishing;
    private final Clock clock;
    private final Editor editor;

    PublicationTimes(PublishingService publishing, Clock clock, Editor editor) {
        this.publishing = publishing;
        this.clock = clock;
        this.editor = editor;
    }

    void ask(PostDetails post, SiteTime time) {
        switch (post.status()) {
            case DRAFT, SCHEDULED -> askForSchedule(post, time);
            case PUBLISHED -> askForDate(post, time);
            case WITHDRAWN -> askForReturn(post, time);
        }
    }

    private void askForSchedule(PostDetails post, SiteTime time) {
        var suggestion = post.status() == PostStatus.SCHEDULED
                ? Objects.requireNonNull(post.publishedAt())
                : time.tomorrowMorning(clock.instant());
        new PostTimeDialog(
                        Words.of("post.publish.schedule"),
                        Words.of("post.publish.schedule.text"),
                        Words.of("post.publish.schedule"),
                        new SiteTimeField(FIELD, time, suggestion),
                        chosen -> schedule(chosen, time))
                .open();
    }

    private void askForDate(PostDetails post, SiteTime time) {
        new PostTimeDialog(
                        Words.of("post.publish.date"),
                        Words.of("post.publish.date.text"),
                        Words.of("post.publish.date.confirm"),
                        field(post, time),
                        chosen -> redate(chosen, time))
                .offeringNow(clock.instant())
                .open();
    }

    private void askForReturn(PostDetails post, SiteTime time) {
        new PostTimeDialog(
                        Words.of("post.publish.return"),
                        Words.of("post.publish.return.text"),
                        Words.of("post.publish.again"),
                        field(post, time),
                        chosen -> {
                            if (chosen.isAfter(clock.instant())) {
                                schedule(chosen, time);
                            } else {
                                redate(chosen, time);
                            }
                        })
                .offeringNow(clock.instant())
                .open();
    }

    private static SiteTimeField field(PostDetails post, SiteTime time) {
        return new SiteTimeField(FIELD, time, Objects.requireNonNull(post.publishedAt()));
    }

    private void schedule(Instant chosen, SiteTime time) {
        editor.advance(
                post -> publishing.schedule(post.id(), post.version(), chosen),
                Words.of("post.publish.scheduled", time.format(chosen)));
    }

    private void redate(Instant chosen, SiteTime time) {
        editor.advance(
                post -> publishing.redate(post.id(), post.version(), chosen),
                Words.of("post.publish.redated", time.format(chosen)));
    }

    /** The editor, as far as the time concerns it. */
    interface Editor {

        /**
         * Takes the post a step further, and says so.
         *
         * @throws InvalidInputException when the step is refused
         */
        void advance(UnaryOperator<PostDetails> step, String done);
    }
}
