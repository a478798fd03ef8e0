package org.inkjar.post;

import java.util.List;
import org.inkjar.common.Change;
import org.inkjar.common.Deed;
import org.inkjar.common.Subject;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Tells what was done to posts and pages, and to what they are put together with. What is done to a page is the same deed as
 * for a post: the subject tells them apart.
 */
@Component
class PostDeeds {

    private final ApplicationEventPublisher events;

    PostDeeds(ApplicationEventPublisher events) {
        this.events = events;
    }

    void tell(String deed, Subject subject) {
        tell(deed, subject, List.of());
    }

    void tell(String deed, Subject subject, List<Change> changes) {
        tell(Deed.of(deed, subject).changing(changes));
    }

    /** Saves that follow each other closely are told as one. */
    void tellSaved(Subject post, int revision) {
        tell(Deed.of("deed.post.saved", post)
                .comparedAt(history(post, revision))
                .asOngoing());
    }

    void tellNamed(Subject post, int revision, String before, String after) {
        var deed = after.isEmpty() ? "deed.post.revision-unnamed" : "deed.post.revision-named";
        tell(Deed.of(deed, post)
                .changing(List.of(Change.of("deed.field.name", before, after)))
                .comparedAt(history(post, revision)));
    }

    void tellRestored(Subject post, int from, int revision) {
        tell(Deed.of("deed.post.revision-restored", post)
                .changing(List.of(Change.of("deed.field.revision", "", from)))
                .comparedAt(history(post, revision)));
    }

    /** Nothing is left of it. */
    void tellLast(String deed, Subject subject) {
        tell(Deed.of(deed, subject).asLast());
    }

    private void tell(Deed deed) {
        events.publishEvent(deed);
    }

    private static String history(Subject post, int revision) {
        return post.link() + "/history?revision=" + revision;
    }
}
