package org.inkjar.ops;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a backup says of itself. Every later version must read it.
 *
 * @param format of the archive; grows when older versions could not restore it
 * @param inkjar the version that made it
 * @param files how many files of the library are in it
 * @param damaged those among them that were damaged on the disk already
 * @param database what its database holds; null where it has none
 */
record BackupManifest(
        int format,
        String inkjar,
        Instant madeAt,
        long files,
        List<String> damaged,
        @Nullable DatabaseContent database) {

    static final int FORMAT = 1;

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    void writeTo(OutputStream out) {
        JSON.writerWithDefaultPrettyPrinter().writeValue(out, this);
    }

    /** @throws BackupException when it is none, or of a version that is not known yet */
    static BackupManifest read(InputStream in) throws IOException {
        var manifest = parse(in.readAllBytes());
        if (manifest.format > FORMAT) {
            throw new BackupException("ops.backup.failed.newer", manifest.inkjar);
        }
        return manifest;
    }

    private static BackupManifest parse(byte[] json) {
        try {
            return JSON.readValue(json, BackupManifest.class);
        } catch (JacksonException e) {
            throw new BackupException(e, "ops.backup.failed.manifest-damaged");
        }
    }
}
