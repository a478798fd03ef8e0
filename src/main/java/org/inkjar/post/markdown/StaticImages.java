package org.inkjar.post.markdown;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.xml.stream.XMLStreamException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The images that are part of the jar. */
@Component
class StaticImages implements KnownImages {

    private static final String FOLDER = "META-INF/resources";

    /** Plain paths only: no dot stands before a slash, so none leads out of the folder. */
    private static final Pattern ADDRESS = Pattern.compile("(?:/[\\w-]+)+\\.(svg|png|jpe?g|gif)");

    /** Of the files that exist, which are few; what people type is not remembered. */
    private final Map<String, Optional<ImageSize>> known = new ConcurrentHashMap<>();

    @Override
    public Optional<KnownImage> find(String address) {
        return of(address).map(size -> KnownImage.of(address, size));
    }

    Optional<ImageSize> of(String address) {
        Optional<ImageSize> size = known.get(address);
        return size == null ? read(address) : size;
    }

    private Optional<ImageSize> read(String address) {
        Matcher path = ADDRESS.matcher(address);
        if (!path.matches()) {
            return Optional.empty();
        }
        var file = new ClassPathResource(FOLDER + address);
        return file.exists() ? known.computeIfAbsent(address, first -> sizeOf(file, path.group(1))) : Optional.empty();
    }

    private static Optional<ImageSize> sizeOf(ClassPathResource file, String type) {
        try (InputStream content = file.getInputStream()) {
            return type.equals("svg") ? SvgSize.in(content) : pixels(content, type);
        } catch (IOException | XMLStreamException e) {
            // A file that is no such image has no size, and shows as little in a browser.
            return Optional.empty();
        }
    }

    /** From the head of the file; the picture itself is not read. */
    private static Optional<ImageSize> pixels(InputStream content, String type) throws IOException {
        ImageReader reader = ImageIO.getImageReadersBySuffix(type).next();
        try {
            reader.setInput(new MemoryCacheImageInputStream(content), true, true);
            return ImageSize.of(reader.getWidth(0), reader.getHeight(0));
        } finally {
            reader.dispose();
        }
    }
}
