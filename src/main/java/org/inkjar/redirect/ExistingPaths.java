package org.inkjar.redirect;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Set;
import java.util.stream.Stream;
import org.inkjar.common.SitePaths;
import org.inkjar.post.PostKind;
import org.inkjar.post.PublishedAddress;
import org.inkjar.post.PublishedAddresses;
import org.springframework.stereotype.Component;

/** Where something stands already: a redirect from there would lead nobody on. */
@Component
class ExistingPaths {

    private static final int ALL = Integer.MAX_VALUE;

    private final PublishedAddresses addresses;

    ExistingPaths(PublishedAddresses addresses) {
        this.addresses = addresses;
    }

    /** Their keys, as {@link RedirectPath#key} has them. */
    Set<String> keys() {
        var written = Stream.of(
                        addresses.list(PostKind.POST, 1, ALL),
                        addresses.list(PostKind.PAGE, 1, ALL),
                        addresses.tags(),
                        addresses.series(),
                        addresses.authors())
                .flatMap(each -> each.stream().map(PublishedAddress::path));
        return Stream.concat(SitePaths.ALWAYS_THERE.stream(), written)
                .map(RedirectPath::key)
                .collect(toUnmodifiableSet());
    }
}
