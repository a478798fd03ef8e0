package org.inkjar.prerender;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaTypeFactory;
import org.springframework.stereotype.Component;

/**
 * The files that public documents need, such as style sheets, under addresses that carry a hash of their content: a
 * browser may keep them for ever.
 */
@Component
public class Assets {

    private static final String FOLDER = "/assets/";
    private static final Pattern PATH = Pattern.compile(FOLDER + "([a-z-]+)\\.[\\w-]+(\\.[a-z0-9]+)");
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private final ConcurrentMap<String, Document> files = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, String> paths = new ConcurrentHashMap<>();

    /**
     * The address of a file.
     *
     * @param name of a file under {@code META-INF/resources}, such as {@code site.css}
     */
    public String path(String name) {
        return paths.computeIfAbsent(name, this::hashedPath);
    }

    private String hashedPath(String name) {
        var hash = Document.hash(load(name).body());
        int dot = name.lastIndexOf('.');
        return FOLDER + name.substring(0, dot) + "." + hash + name.substring(dot);
    }

    /** The file at an address. One of an older hash is answered with the present content, which is not to be kept. */
    Optional<Document> find(String path) {
        if (!path.startsWith(FOLDER)) {
            return Optional.empty();
        }
        var matcher = PATH.matcher(path);
        if (!matcher.matches() || !resource(matcher.group(1) + matcher.group(2)).exists()) {
            return Optional.empty();
        }
        var name = matcher.group(1) + matcher.group(2);
        var file = load(name);
        return Optional.of(path.equals(path(name)) ? file : file.with(HttpHeaders.CACHE_CONTROL, "no-cache"));
    }

    private Document load(String name) {
        return files.computeIfAbsent(name, Assets::read);
    }

    private static Document read(String name) {
        var headers = new LinkedHashMap<String, String>();
        var type = MediaTypeFactory.getMediaType(name).orElseThrow().toString();
        headers.put(HttpHeaders.CONTENT_TYPE, type.startsWith("text/") ? type + ";charset=utf-8" : type);
        headers.put(HttpHeaders.CACHE_CONTROL, FOR_EVER);
        headers.put("X-Content-Type-Options", "nosniff");
        try {
            return Document.of(HttpStatus.OK.value(), headers, resource(name).getContentAsByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ClassPathResource resource(String name) {
        return new ClassPathResource("META-INF/resources/" + name);
    }
}
