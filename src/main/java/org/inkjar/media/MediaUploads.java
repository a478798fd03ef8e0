package org.inkjar.media;

import java.util.UUID;
import org.inkjar.author.CurrentAuthor;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.StaleVersionException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Takes files into the library. The bytes are kept before there is an entry that names them: a stream can be read only
 * once, so that this is no part of a transaction, which may be tried again.
 */
@Service
@PreAuthorize("hasRole('CONTRIBUTOR')")
public class MediaUploads {

    private final Intake intake;
    private final MediaEntries entries;
    private final CurrentAuthor currentAuthor;

    MediaUploads(Intake intake, MediaEntries entries, CurrentAuthor currentAuthor) {
        this.intake = intake;
        this.entries = entries;
        this.currentAuthor = currentAuthor;
    }

    /**
     * Reads a file and makes an entry of it.
     *
     * @throws InvalidInputException about {@code file}, when it is not accepted
     * @throws MediaStorageException when it did not arrive or could not be kept
     */
    public MediaItem accept(IncomingFile file) {
        var accepted = intake.accept(file);
        return entries.add(
                MediaName.of(file.name(), accepted.type()),
                accepted,
                currentAuthor.id().orElse(null));
    }

    /**
     * Puts another file under the address of an entry. Its texts stay; its name gets the extension of the new file.
     *
     * @throws StaleVersionException when somebody changed it since {@code version} was read
     * @throws AccessDeniedException when it is somebody else's
     * @throws InvalidInputException about {@code file}, when it is not accepted
     * @throws MediaStorageException when it did not arrive or could not be kept
     */
    public MediaItem replace(UUID id, long version, IncomingFile file) {
        entries.requireChangeable(id); // before anything is read
        return entries.replace(id, version, intake.accept(file));
    }
}
