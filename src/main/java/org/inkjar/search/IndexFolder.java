package org.inkjar.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.inkjar.common.InkjarProperties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Opens the index in the data folder, whatever is found there. Everything in it can be made again from the database, so a
 * damaged index is thrown away, and where there can be no folder the index lives in memory.
 */
@Component
class IndexFolder {

    private static final Logger log = LoggerFactory.getLogger(IndexFolder.class);

    private final Path folder;
    private final FieldAnalyzer analyzer;

    IndexFolder(InkjarProperties properties, FieldAnalyzer analyzer) {
        this.folder = properties.data().resolve("search");
        this.analyzer = analyzer;
    }

    SearchIndex open() throws IOException {
        try {
            return existing();
        } catch (LockObtainFailedException e) {
            return inMemory(e);
        } catch (IOException | IllegalArgumentException e) {
            return anew(e);
        }
    }

    /** An empty index in the place of one that is damaged. */
    SearchIndex anew(Exception reason) throws IOException {
        try {
            empty();
            var index = existing();
            log.warn("The search index was damaged and is built anew: {}", reason.toString());
            return index;
        } catch (IOException | IllegalArgumentException e) {
            return inMemory(e);
        }
    }

    /** An empty index that is gone with the process. */
    SearchIndex inMemory(Exception reason) throws IOException {
        log.warn(
                "The search index is kept in memory and built at each start, since {} cannot be used: {}",
                folder,
                reason.toString());
        return SearchIndex.open(new ByteBuffersDirectory(), analyzer);
    }

    private SearchIndex existing() throws IOException {
        Files.createDirectories(folder);
        return SearchIndex.open(FSDirectory.open(folder), analyzer);
    }

    private void empty() throws IOException {
        try (var files = Files.newDirectoryStream(folder)) {
            for (var file : files) {
                Files.delete(file);
            }
        }
    }
}
