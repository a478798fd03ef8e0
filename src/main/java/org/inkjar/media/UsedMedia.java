package org.inkjar.media;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inkjar.media.MediaUses.MediaUse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Where the entries of the library are used, by all rooms together. */
@Service
@PreAuthorize("hasRole('AUTHOR')")
public class UsedMedia {

    private final ObjectProvider<MediaUses> uses;

    UsedMedia(ObjectProvider<MediaUses> uses) {
        this.uses = uses;
    }

    /** The places that would miss each entry. One that is not used is missing. */
    public Map<MediaKey, List<MediaUse>> all() {
        return uses.orderedStream()
                .flatMap(each -> each.all().entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, UsedMedia::concat));
    }

    private static List<MediaUse> concat(List<MediaUse> some, List<MediaUse> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
