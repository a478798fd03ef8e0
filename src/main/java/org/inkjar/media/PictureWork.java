package org.inkjar.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.inkjar.media.ScalingQueue.Waiting;
import org.inkjar.media.scaling.Scaling;
import org.inkjar.media.scaling.Scaling.Version;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Makes the smaller versions of one picture after the other. What is not shorter than the picture itself is not kept. */
@Component
class PictureWork {

    private static final Logger log = LoggerFactory.getLogger(PictureWork.class);

    private final ScalingQueue queue;
    private final MediaStore store;
    private final MediaFolder folder;

    PictureWork(ScalingQueue queue, MediaStore store, MediaFolder folder) {
        this.queue = queue;
        this.store = store;
        this.folder = folder;
    }

    /** Works on the next picture; false when none waits. */
    boolean doNext() {
        var next = queue.next();
        next.ifPresent(this::work);
        return next.isPresent();
    }

    private void work(Waiting waiting) {
        try {
            queue.finish(waiting.hash(), versions(waiting));
        } catch (IOException e) {
            log.warn("No smaller versions of picture {}: {}", waiting.hash().value(), e.toString());
            queue.fail(waiting.hash(), e.toString());
        }
    }

    private List<PictureVersion> versions(Waiting waiting) throws IOException {
        var picture = folder.newTemporary();
        try {
            copy(waiting.hash(), picture);
            var versions = new ArrayList<PictureVersion>();
            var length = store.size(waiting.hash());
            Scaling.scale(waiting.type(), picture, version -> {
                if (version.content().length < length) {
                    versions.add(keep(version));
                }
            });
            return versions;
        } finally {
            Files.deleteIfExists(picture);
        }
    }

    /** Decoders jump about in a file. */
    private void copy(ContentHash hash, Path file) throws IOException {
        try (var in = store.open(hash);
                var out = Files.newOutputStream(file)) {
            in.transferTo(out);
        }
    }

    private PictureVersion keep(Version version) throws IOException {
        var stored = store.put(out -> out.write(version.content()));
        return new PictureVersion(stored.hash(), version.type(), version.width(), version.height(), stored.bytes());
    }
}
