package org.inkjar.post;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inkjar.media.MediaKey;

/** Finds the entries of the library that texts name. */
final class MediaAddresses {

    /** Whatever name and version follow the key. */
    private static final Pattern ADDRESS = Pattern.compile("/media/([0-9a-z]+)/");

    private MediaAddresses() {}

    static Set<MediaKey> in(String... texts) {
        return Stream.of(texts)
                .flatMap(text -> ADDRESS.matcher(text).results())
                .flatMap(match -> MediaKey.parse(match.group(1)).stream())
                .collect(Collectors.toSet());
    }
}
