package org.inkjar.prerender;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** A complete answer, ready to be sent again and again. */
final class Document {

    private static final int HASH_LENGTH = 16;

    private final int status;
    private final Map<String, String> headers;
    private final byte[] body;
    private final byte[] gzip;
    private final Map<String, String> notes;

    private Document(int status, Map<String, String> headers, byte[] body, byte[] gzip, Map<String, String> notes) {
        this.status = status;
        this.headers = headers;
        this.body = body;
        this.gzip = gzip;
        this.notes = notes;
    }

    /** Names its body in an {@code ETag}, weak since the compressed body is another sequence of bytes (RFC 9110, 8.8.1). */
    static Document of(int status, Map<String, String> headers, byte[] body) {
        var all = new LinkedHashMap<>(headers);
        all.put(HttpHeaders.ETAG, "W/\"" + hash(body) + '"');
        return new Document(status, all, body, compress(body), Map.of());
    }

    /** The way to another address, which is written as headers have it. */
    static Document redirect(HttpStatus status, String location) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(HttpHeaders.LOCATION, location);
        headers.putAll(DocumentHeaders.of(true, ContentSecurityPolicy.NOTHING));
        return of(status.value(), headers, new byte[0]);
    }

    /** A name for the bytes that no others have. */
    static String hash(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(digest)
                    .substring(0, HASH_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same with another header, or another value of it. */
    Document with(String header, String value) {
        var others = new LinkedHashMap<>(headers);
        others.put(header, value);
        return new Document(status, others, body, gzip, notes);
    }

    /** The same with what it tells those who observe that it is read. */
    Document noting(Map<String, String> newNotes) {
        return new Document(status, headers, body, gzip, Map.copyOf(newNotes));
    }

    /**
     * The same for those alone who know its address. A redirect holds for now: who knows the address may be told something
     * else tomorrow.
     */
    Document secret() {
        var others = new LinkedHashMap<>(headers);
        others.putAll(DocumentHeaders.OF_A_SECRET);
        int now = status == HttpStatus.MOVED_PERMANENTLY.value() ? HttpStatus.FOUND.value() : status;
        return new Document(now, others, body, gzip, notes);
    }

    /** The status of HTTP. */
    int status() {
        return status;
    }

    /** In order, {@code Content-Type} and {@code ETag} among them. */
    Map<String, String> headers() {
        return headers;
    }

    /** See {@link PageHead#notes}. */
    Map<String, String> notes() {
        return notes;
    }

    String etag() {
        return headers.getOrDefault(HttpHeaders.ETAG, "");
    }

    byte[] body() {
        return body;
    }

    /** The body as gzip. */
    byte[] gzip() {
        return gzip;
    }

    /** Whether gzip makes it shorter. */
    boolean isCompressible() {
        return gzip.length < body.length;
    }

    /** Whether it stays as it is until the content changes, which nobody says of a failure. */
    boolean isLasting() {
        return status < 500 && !DocumentHeaders.NO_STORE.equals(headers.get(HttpHeaders.CACHE_CONTROL));
    }

    /** Whether it is at one of the addresses that exist, or existed: nobody can invent such addresses. */
    boolean isAtKnownAddress() {
        return status == 200 || status == 301 || status == 302 || status == 410;
    }

    /** The memory that it takes, in bytes, roughly. */
    int bytes() {
        int characters = Stream.of(headers, notes)
                .flatMap(texts -> texts.entrySet().stream())
                .mapToInt(text -> text.getKey().length() + text.getValue().length())
                .sum();
        return body.length + gzip.length + 2 * characters + 200;
    }

    private static byte[] compress(byte[] body) {
        var bytes = new ByteArrayOutputStream(body.length / 2 + 100);
        try (var gzip = new BestGzip(bytes)) {
            gzip.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** It is compressed once and sent often. */
    private static final class BestGzip extends GZIPOutputStream {

        BestGzip(ByteArrayOutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
