package org.inkjar.media;

import java.util.List;
import org.inkjar.common.Change;
import org.inkjar.common.Deed;
import org.inkjar.common.SitePaths;
import org.inkjar.common.Subject;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells what was done to the library. */
@Component
class MediaDeeds {

    private static final String KIND = "file";

    private final ApplicationEventPublisher events;

    MediaDeeds(ApplicationEventPublisher events) {
        this.events = events;
    }

    /** @param verb in the past tense, which is also the action's name: {@code uploaded} */
    void tell(String verb, Media entry) {
        tell(verb, entry, List.of());
    }

    void tell(String verb, Media entry, List<Change> changes) {
        events.publishEvent(deed(verb, verb, entry).changing(changes));
    }

    void tellPurged(Media entry) {
        events.publishEvent(deed("purged", "deleted for good", entry).asLast());
    }

    private static Deed deed(String action, String verb, Media entry) {
        var item = entry.item();
        var subject = new Subject(KIND, item.id(), item.fileName(), SitePaths.ADMIN + "/media?item=" + item.id());
        return Deed.of("media." + action, "%s the %s".formatted(verb, KIND), subject);
    }
}
