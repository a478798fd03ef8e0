package org.inkjar.media;

import java.io.InputStream;
import org.inkjar.common.Words;
import org.springframework.util.unit.DataSize;

/**
 * A file as it comes from a browser, of which nothing is believed.
 *
 * @param name as the browser says
 * @param length in bytes, as the browser says; -1 where it says nothing
 * @param content can be read once
 */
public record IncomingFile(String name, long length, InputStream content) {

    /** What is said of a file that is longer than it may be. */
    public static String tooLong(DataSize limit) {
        return Words.of("media.too-long", ByteCount.of(limit.toBytes()));
    }
}
