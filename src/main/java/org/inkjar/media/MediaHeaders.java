package org.inkjar.media;

import java.nio.charset.StandardCharsets;
import org.inkjar.media.PublishedMedia.ServedFile;
import org.inkjar.media.format.FileType;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** How long a file is true, and what keeps its reader safe. */
final class MediaHeaders {

    /** The address names these bytes: they never change. */
    private static final String LASTING = "public, max-age=31536000, immutable";

    /** The bytes may be replaced: browsers and proxies keep them, and ask each time whether they are still true. */
    private static final String REVALIDATE = "public, max-age=0, must-revalidate";

    private static final String NOTHING = "default-src 'none'; sandbox";

    /** A drawing needs its own styles and the pictures within it. */
    private static final String OWN_STYLES = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox";

    private MediaHeaders() {}

    static HttpHeaders of(ServedFile file, boolean lasting) {
        var headers = redirect();
        headers.setCacheControl(lasting ? LASTING : REVALIDATE);
        headers.setETag("\"" + file.hash().value() + "\"");
        headers.setContentType(MediaType.parseMediaType(file.type().contentType()));
        headers.set("Content-Security-Policy", file.type() == FileType.SVG ? OWN_STYLES : NOTHING);
        headers.set(HttpHeaders.ACCEPT_RANGES, "bytes");
        if (!file.type().isPicture()) {
            headers.setContentDisposition(ContentDisposition.attachment()
                    .filename(file.item().fileName(), StandardCharsets.UTF_8)
                    .build());
        }
        return headers;
    }

    /** A name may come back that was given up: nobody keeps for ever where it led. */
    static HttpHeaders redirect() {
        var headers = new HttpHeaders();
        headers.setCacheControl(REVALIDATE);
        headers.set("X-Content-Type-Options", "nosniff");
        return headers;
    }
}
