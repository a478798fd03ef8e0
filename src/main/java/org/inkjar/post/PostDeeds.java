package org.inkjar.post;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.inkjar.common.Change;
import org.inkjar.common.Deed;
import org.inkjar.common.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells what was done to posts and pages, and to what they are put together with. */
@Component
class PostDeeds {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);

    private final ApplicationEventPublisher events;

    PostDeeds(ApplicationEventPublisher events) {
        this.events = events;
    }

    /** @param verb in the past tense, which is also the action's name: {@code published} */
    void tell(String verb, Subject subject) {
        tell(verb, verb, subject);
    }

    void tell(String verb, Subject subject, List<Change> changes) {
        tell(deed(verb, verb, subject).changing(changes));
    }

    /**
     * @param action in one word, which stays
     * @param verb in the past tense, for people
     */
    void tell(String action, String verb, Subject subject) {
        tell(deed(action, verb, subject));
    }

    void tell(String action, String verb, Subject subject, List<Change> changes) {
        tell(deed(action, verb, subject).changing(changes));
    }

    /** Saves that follow each other closely are told as one. */
    void tellSaved(Subject post, int revision) {
        tell(deed("saved", "saved", post).comparedAt(history(post, revision)).asOngoing());
    }

    void tellRestored(Subject post, int from, int revision) {
        tell(deed("revision-restored", "restored revision %d of".formatted(from), post)
                .comparedAt(history(post, revision)));
    }

    void tellPurged(Subject post) {
        tell(deed("purged", "deleted for good", post).asLast());
    }

    /** Tags, series and templates have no trash. */
    void tellDeleted(Subject subject) {
        tell(deed("deleted", "deleted", subject).asLast());
    }

    /** A time in a change, which stands for itself: not in the time zone of the site, which may become another. */
    static String time(@Nullable Instant time) {
        return time == null ? "" : TIME.format(time.atOffset(ZoneOffset.UTC)) + " UTC";
    }

    private void tell(Deed deed) {
        events.publishEvent(deed);
    }

    /** What is done to a page is the same action as for a post: the subject tells them apart. */
    private static Deed deed(String action, String verb, Subject subject) {
        var of = subject.kind().equals(PostKind.PAGE.word()) ? PostKind.POST.word() : subject.kind();
        return Deed.of(of + "." + action, "%s the %s".formatted(verb, subject.kind()), subject);
    }

    private static String history(Subject post, int revision) {
        return post.link() + "/history?revision=" + revision;
    }
}
