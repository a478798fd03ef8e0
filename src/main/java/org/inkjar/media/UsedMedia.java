package org.inkjar.media;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collector;
import org.inkjar.media.MediaUses.MediaUse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Where the entries of the library are used, by all rooms together. */
@Service
@PreAuthorize("hasRole('CONTRIBUTOR')")
public class UsedMedia {

    private static final Collector<MediaUse, ?, List<MediaUse>> EACH_PLACE_ONCE = collectingAndThen(
            toMap(MediaUse::editor, Function.identity(), (first, again) -> first, LinkedHashMap::new),
            places -> List.copyOf(places.values()));

    private final ObjectProvider<MediaUses> uses;

    UsedMedia(ObjectProvider<MediaUses> uses) {
        this.uses = uses;
    }

    /** The places that would miss each entry, each once. One that is not used is missing. */
    public Map<MediaKey, List<MediaUse>> all() {
        return uses.orderedStream()
                .flatMap(each -> each.all().entrySet().stream())
                .collect(groupingBy(Map.Entry::getKey, flatMapping(use -> use.getValue().stream(), EACH_PLACE_ONCE)));
    }
}
