package org.inkjar.stats;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.inkjar.prerender.DocumentRead;

/** A read as the filter reports it: {@code read("/").from("10.0.0.1").with("DNT", "1").done()}. */
final class Reads {

    private final Map<String, String> headers = new HashMap<>();
    private final Map<String, String> notes = new HashMap<>();
    private final String path;
    private String address = "192.0.2.1";
    private String type = "text/html;charset=utf-8";

    private Reads(String path) {
        this.path = path;
        headers.put("User-Agent", BotsTests.FIREFOX);
    }

    static Reads read(String path) {
        return new Reads(path);
    }

    static Reads readPost(UUID id) {
        return new Reads("/posts/any").noting("post", id.toString());
    }

    static Reads search(String query, int found) {
        return new Reads("/search").noting("query", query).noting("found", Integer.toString(found));
    }

    Reads from(String address) {
        this.address = address;
        return this;
    }

    Reads with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    Reads noting(String name, String value) {
        notes.put(name, value);
        return this;
    }

    Reads typed(String contentType) {
        type = contentType;
        return this;
    }

    DocumentRead done() {
        return new DocumentRead(path, type, notes, headers, "blog.example", address);
    }
}
