package org.inkjar.media;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.inkjar.common.RetriedOnCollision;
import org.inkjar.media.format.FileType;
import org.inkjar.media.scaling.Scaling;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which pictures wait for smaller versions. Several nodes may ask: two of them never get the same picture. */
@Component
@Transactional
@RetriedOnCollision
class ScalingQueue {

    private final ScaledPictureRepository pictures;
    private final MediaRepository media;
    private final EntityManager entityManager;
    private final Clock clock;

    ScalingQueue(ScaledPictureRepository pictures, MediaRepository media, EntityManager entityManager, Clock clock) {
        this.pictures = pictures;
        this.media = media;
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /** A picture to be worked on. */
    record Waiting(ContentHash hash, FileType type) {}

    /** A picture by its name, and why there are no smaller versions of it. */
    record Failed(String fileName, String failure) {}

    /** Takes one, so that nobody else does. Whoever collides with somebody tries the next. */
    Optional<Waiting> next() {
        var now = clock.instant();
        return pictures.waiting(types(), ScaledPicture.MAX_ATTEMPTS, now, Limit.of(1)).stream()
                .findFirst()
                .map(hash -> {
                    var picture = pictures.findById(hash).orElseGet(() -> insert(hash, now));
                    picture.begin(now);
                    pictures.flush();
                    return new Waiting(picture.hash(), typeOf(hash));
                });
    }

    void finish(ContentHash hash, List<PictureVersion> versions) {
        pictures.findById(hash.value()).ifPresent(picture -> picture.finish(versions));
    }

    void fail(ContentHash hash, String reason) {
        pictures.findById(hash.value()).ifPresent(picture -> picture.fail(reason));
    }

    /** The names of the next pictures, those among them that are worked on. */
    @Transactional(readOnly = true)
    List<String> waiting(int most) {
        return pictures.waitingNames(types(), ScaledPicture.MAX_ATTEMPTS, Limit.of(most));
    }

    /** Pictures that are not tried any more. */
    @Transactional(readOnly = true)
    List<Failed> failed(int most) {
        return pictures.failed(ScaledPicture.MAX_ATTEMPTS, Limit.of(most));
    }

    /** The entries whose pictures are not tried any more. */
    @Transactional(readOnly = true)
    Set<UUID> failedEntries() {
        return pictures.failedEntries(ScaledPicture.MAX_ATTEMPTS);
    }

    /** Lets one be tried again; nothing where it waits, or is done. */
    void retry(ContentHash hash) {
        pictures.findById(hash.value())
                .filter(ScaledPicture::isGivenUp)
                .ifPresent(picture -> picture.retry(clock.instant()));
    }

    /** Lets those that are not tried any more be tried again, and tells how many there are. */
    int retryFailed() {
        var failed = pictures.findByDoneFalseAndAttemptsGreaterThanEqual(ScaledPicture.MAX_ATTEMPTS);
        failed.forEach(picture -> picture.retry(clock.instant()));
        return failed.size();
    }

    /** Not saved as Spring does, which would take over a row that somebody else has just inserted. */
    private ScaledPicture insert(String hash, Instant now) {
        var picture = new ScaledPicture(hash, now);
        entityManager.persist(picture);
        return picture;
    }

    private static Set<String> types() {
        return Scaling.types().stream().map(FileType::contentType).collect(Collectors.toSet());
    }

    private FileType typeOf(String hash) {
        return FileType.of(media.contentType(hash));
    }
}
