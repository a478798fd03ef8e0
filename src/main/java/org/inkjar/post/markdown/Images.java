package org.inkjar.post.markdown;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Asks all who know images; the first that knows one counts. */
@Component
public class Images {

    private final List<KnownImages> known;

    public Images(List<KnownImages> known) {
        this.known = List.copyOf(known);
    }

    public Optional<KnownImage> find(String address) {
        return known.stream().flatMap(some -> some.find(address).stream()).findFirst();
    }
}
