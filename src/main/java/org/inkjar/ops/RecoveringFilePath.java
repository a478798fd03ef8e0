package org.inkjar.ops;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.h2.engine.Constants;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** Where H2 keeps the database, with its last commit even when it was not closed: after a kill, or on a full disk. */
public class RecoveringFilePath extends FilePathWrapper {

    private static final String SCHEME = "recovering";

    /** What the addresses of such databases begin with. */
    static final String URL = "jdbc:h2:" + SCHEME + ":";

    /** The address of a database in this file, without its ending {@code .mv.db}. */
    static String urlOf(Path file) {
        FilePath.register(new RecoveringFilePath());
        return URL + file;
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    /** H2 calls it once each time that it opens the database, not for each connection. */
    @Override
    public FileChannel open(String mode) throws IOException {
        var file = getBase().toString();
        if (mode.equals("rw") && file.endsWith(Constants.SUFFIX_MV_FILE) && exists()) {
            StoreHeader.nameLastChunk(Path.of(file));
        }
        return super.open(mode);
    }
}
