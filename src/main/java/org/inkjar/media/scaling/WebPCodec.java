package org.inkjar.media.scaling;

import com.luciad.imageio.webp.WebPImageReaderSpi;
import com.luciad.imageio.webp.WebPImageWriterSpi;
import com.luciad.imageio.webp.WebPWriteParam;
import java.io.IOException;
import java.util.Locale;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Google's library for WebP, which is written in C. Where it does not run, pictures keep their own formats. */
final class WebPCodec {

    private static final Logger log = LoggerFactory.getLogger(WebPCodec.class);
    private static final boolean AVAILABLE = load();

    private WebPCodec() {}

    static boolean isAvailable() {
        return AVAILABLE;
    }

    static ImageReader reader() throws IOException {
        if (!AVAILABLE) {
            throw new IOException("There is no library for WebP on this machine");
        }
        return new WebPImageReaderSpi().createReaderInstance(null);
    }

    static ImageWriter writer() throws IOException {
        return new WebPImageWriterSpi().createWriterInstance(null);
    }

    private static boolean load() {
        try {
            return new WebPWriteParam(Locale.ROOT).canWriteCompressed();
        } catch (RuntimeException | LinkageError e) {
            log.warn("No WebP on this machine: {}", e.toString());
            return false;
        }
    }
}
