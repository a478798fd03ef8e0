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

    private final ApplicationEventPublisher events;

    MediaDeeds(ApplicationEventPublisher events) {
        this.events = events;
    }

    void tell(String deed, Media entry) {
        tell(deed, entry, List.of());
    }

    void tell(String deed, Media entry, List<Change> changes) {
        events.publishEvent(deed(deed, entry).changing(changes));
    }

    void tellPurged(Media entry) {
        events.publishEvent(deed("deed.media.purged", entry).asLast());
    }

    private static Deed deed(String deed, Media entry) {
        var item = entry.item();
        return Deed.of(
                deed, new Subject("file", item.id(), item.fileName(), SitePaths.ADMIN + "/media?item=" + item.id()));
    }
}
