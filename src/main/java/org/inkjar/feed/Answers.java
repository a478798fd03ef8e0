package org.inkjar.feed;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.inkjar.common.NotFoundException;
import org.inkjar.common.Slug;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** What the controllers of this room answer with. Whatever a program says that it accepts, there is but one format. */
final class Answers {

    static final MediaType ATOM = utf8(MediaType.APPLICATION_ATOM_XML);
    static final MediaType RSS = utf8(MediaType.APPLICATION_RSS_XML);
    static final MediaType JSON_FEED = new MediaType("application", "feed+json");
    static final MediaType XML = utf8(MediaType.APPLICATION_XML);
    static final MediaType TEXT = utf8(MediaType.TEXT_PLAIN);
    static final MediaType MARKDOWN = MediaType.parseMediaType("text/markdown;charset=UTF-8;variant=CommonMark");

    private Answers() {}

    static <T> ResponseEntity<T> of(MediaType type, T document) {
        return ResponseEntity.ok().contentType(type).body(document);
    }

    static <T> ResponseEntity<T> movedTo(String path) {
        return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                .location(URI.create(path))
                .build();
    }

    /** The slug in an address; what cannot be one names nothing. */
    static Slug slug(String text) {
        return Slug.parse(text).orElseThrow(Answers::nothingHere);
    }

    static NotFoundException nothingHere() {
        return new NotFoundException("There is nothing at this address.");
    }

    private static MediaType utf8(MediaType type) {
        return new MediaType(type, StandardCharsets.UTF_8);
    }
}
