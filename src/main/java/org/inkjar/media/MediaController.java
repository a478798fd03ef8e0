package org.inkjar.media;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.inkjar.media.PublishedMedia.ServedFile;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriUtils;

/**
 * Sends the files of the library to anybody, without a session. Spring answers conditional requests and those for a part
 * (RFC 9110).
 */
@RestController
class MediaController {

    private final PublishedMedia media;
    private final MediaStore store;

    MediaController(PublishedMedia media, MediaStore store) {
        this.media = media;
        this.store = store;
    }

    /** @param v the fingerprint of the bytes that are meant: where they are still the ones, they may be kept for ever */
    @GetMapping("/media/{key}/{name}")
    ResponseEntity<Resource> send(
            @PathVariable String key,
            @PathVariable String name,
            @RequestParam(defaultValue = "") String v,
            @RequestHeader(name = HttpHeaders.IF_RANGE, defaultValue = "") String ifRange,
            HttpMethod method)
            throws IOException {
        var file = MediaKey.parse(key).flatMap(media::file).filter(this::isThere);
        return file.isPresent() && !file.get().item().fileName().equals(name)
                ? movedTo(file.get().item().path())
                : answer(file, v, ifRange, method);
    }

    /** A smaller version of a picture. Where it is not, or not any more, the picture itself is what is left. */
    @GetMapping("/media/{key}/{width:\\d{1,5}}/{name}")
    ResponseEntity<Resource> sendVersion(
            @PathVariable String key,
            @PathVariable int width,
            @PathVariable String name,
            @RequestParam(defaultValue = "") String v,
            @RequestHeader(name = HttpHeaders.IF_RANGE, defaultValue = "") String ifRange,
            HttpMethod method)
            throws IOException {
        var file = MediaKey.parse(key)
                .flatMap(parsed -> media.version(parsed, width, name))
                .filter(this::isThere);
        return answer(file, v, ifRange, method);
    }

    private ResponseEntity<Resource> answer(Optional<ServedFile> found, String v, String ifRange, HttpMethod method)
            throws IOException {
        if (found.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        var file = found.get();
        var headers = MediaHeaders.of(file, v.equals(file.hash().fingerprint()));
        var answer = ResponseEntity.ok().headers(headers);
        return method.equals(HttpMethod.HEAD)
                ? answer.contentLength(store.size(file.hash())).build()
                : answer.body(body(file.hash(), headers, ifRange));
    }

    private boolean isThere(ServedFile file) {
        return store.exists(file.hash());
    }

    /** A part is of no use to who has the beginning of other bytes: Spring sends this kind of resource as a whole. */
    private Resource body(ContentHash hash, HttpHeaders headers, String ifRange) {
        boolean other = !ifRange.isEmpty() && !ifRange.equals(headers.getETag());
        return other ? new InputStreamResource(() -> store.open(hash)) : new StoredResource(store, hash);
    }

    private static ResponseEntity<Resource> movedTo(String path) {
        return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                .headers(MediaHeaders.redirect())
                .location(URI.create(UriUtils.encodePath(path, StandardCharsets.UTF_8)))
                .build();
    }
}
