package org.inkjar.media;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.inkjar.InkjarTest;
import org.inkjar.People;
import org.inkjar.Refusals;
import org.inkjar.TestClock;
import org.inkjar.author.Role;
import org.inkjar.common.ContentVersion;
import org.inkjar.common.NotFoundException;
import org.inkjar.common.StaleVersionException;
import org.inkjar.media.format.FileType;
import org.inkjar.media.format.SampleFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Uploading, describing, replacing and deleting. */
@InkjarTest
class MediaUploadsTests {

    private final MediaUploads uploads;
    private final MediaService service;
    private final PublishedMedia published;
    private final MediaRepository repository;
    private final MediaStore store;
    private final ExpiredMedia expired;
    private final OrphanedFiles orphans;
    private final ContentVersion version;
    private final People people;
    private final TestClock clock;
    private UUID ada = new UUID(0, 0);

    MediaUploadsTests(
            MediaUploads uploads,
            MediaService service,
            PublishedMedia published,
            MediaRepository repository,
            MediaStore store,
            ExpiredMedia expired,
            OrphanedFiles orphans,
            ContentVersion version,
            People people,
            TestClock clock) {
        this.uploads = uploads;
        this.service = service;
        this.published = published;
        this.repository = repository;
        this.store = store;
        this.expired = expired;
        this.orphans = orphans;
        this.version = version;
        this.people = people;
        this.clock = clock;
    }

    @BeforeEach
    void signIn() {
        ada = people.ada().id();
        people.signIn(ada, Role.EDITOR);
    }

    @Test
    void anUploadBecomesAnEntry() {
        var item = upload("My Photo.PNG", SampleFiles.png(40, 30));

        assertThat(item.fileName()).isEqualTo("my-photo.png");
        assertThat(item.type()).isEqualTo(FileType.PNG);
        assertThat(item.width()).isEqualTo(40);
        assertThat(item.height()).isEqualTo(30);
        assertThat(item.bytes()).isEqualTo(SampleFiles.png(40, 30).length);
        assertThat(item.text()).isEqualTo(MediaText.NONE);
        assertThat(item.uploadedBy()).isEqualTo(ada);
        assertThat(item.uploadedAt()).isEqualTo(clock.instant());
        assertThat(item.path()).isEqualTo("/media/" + item.key() + "/my-photo.png");
        assertThat(item.lastingPath()).isEqualTo(item.path() + "?v=" + item.fingerprint());
        assertThat(service.find(item.id())).contains(item);
        assertThat(published.find(item.key())).contains(item);
    }

    @Test
    void theSameBytesAreTwoEntriesOfOneFile() {
        var one = upload("one.png", SampleFiles.png(40, 30));
        var two = upload("two.png", SampleFiles.png(40, 30));

        assertThat(two.path()).isNotEqualTo(one.path());
        assertThat(two.fingerprint()).isEqualTo(one.fingerprint());
        assertThat(hashOf(one)).isEqualTo(hashOf(two));
    }

    @Test
    void whatIsRefusedBecomesNoEntry() {
        assertThat(Refusals.of(() -> upload("page.html", "<p>".getBytes(UTF_8))))
                .containsOnlyKeys("file");

        assertThat(repository.count()).isZero();
    }

    @Test
    void anEntryIsDescribed() {
        var item = upload("a.png", SampleFiles.png(40, 30));
        var text = new MediaText("A cat", "Felix", new FocalPoint(10, 90));

        var described = service.describe(item.id(), item.version(), text);
        assertThat(described.text()).isEqualTo(text);
        assertThat(described.version()).isGreaterThan(item.version());
        assertThat(service.find(item.id())).contains(described);
    }

    @Test
    void aStaleDescriptionIsRefused() {
        var item = upload("a.png", SampleFiles.png(40, 30));
        service.describe(item.id(), item.version(), new MediaText("First", "", FocalPoint.CENTRE));

        assertThatExceptionOfType(StaleVersionException.class)
                .isThrownBy(() -> service.describe(item.id(), item.version(), MediaText.NONE));
        assertThat(service.find(item.id()).orElseThrow().text().alt()).isEqualTo("First");
    }

    @Test
    void otherBytesComeUnderTheSameAddress() {
        var item = upload("a.png", SampleFiles.png(40, 30));
        var described = service.describe(item.id(), item.version(), new MediaText("A cat", "", FocalPoint.CENTRE));

        var replaced = replace(described, "b.png", SampleFiles.png(80, 60));
        assertThat(replaced.path()).isEqualTo(item.path());
        assertThat(replaced.lastingPath()).isNotEqualTo(item.lastingPath());
        assertThat(replaced.width()).isEqualTo(80);
        assertThat(replaced.text().alt()).isEqualTo("A cat");
    }

    @Test
    void theNameFollowsTheTypeOfTheBytes() {
        var replaced = replace(upload("a.png", SampleFiles.png(40, 30)), "b.webp", SampleFiles.webp());

        assertThat(replaced.fileName()).isEqualTo("a.webp");
        assertThat(replaced.type()).isEqualTo(FileType.WEBP);
    }

    @Test
    void aStaleReplacementIsRefused() {
        var item = upload("a.png", SampleFiles.png(40, 30));
        replace(item, "b.png", SampleFiles.png(80, 60));

        assertThatExceptionOfType(StaleVersionException.class)
                .isThrownBy(() -> replace(item, "c.png", SampleFiles.png(10, 10)));
    }

    @Test
    void aRefusedReplacementChangesNothing() {
        var item = upload("a.png", SampleFiles.png(40, 30));

        assertThat(Refusals.of(() -> replace(item, "b.png", new byte[0]))).containsOnlyKeys("file");
        assertThat(service.find(item.id())).contains(item);
    }

    @Test
    void whatIsDeletedIsGoneAndComesBack() {
        var item = upload("a.png", SampleFiles.png(40, 30));

        service.delete(List.of(item.id()));
        assertThat(service.find(item.id())).isEmpty();
        assertThat(published.find(item.key())).isEmpty();
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> service.describe(item.id(), item.version(), MediaText.NONE));

        service.restore(List.of(item.id()));
        assertThat(published.find(item.key()).orElseThrow().path()).isEqualTo(item.path());
    }

    @Test
    void theBytesOutliveTheEntryThatCanBeRestored() throws Exception {
        var item = upload("a.png", SampleFiles.png(41, 31));
        var hash = hashOf(item);
        service.delete(List.of(item.id()));

        clock.advance(Duration.ofDays(29));
        expired.remove();
        orphans.remove();
        assertThat(store.exists(hash)).isTrue();

        clock.advance(Duration.ofDays(2));
        expired.remove();
        orphans.remove();
        assertThat(repository.count()).isZero();
        assertThat(store.exists(hash)).isFalse();
    }

    @Test
    void bytesThatAnotherEntryNeedsStay() throws Exception {
        var one = upload("one.png", SampleFiles.png(42, 32));
        upload("two.png", SampleFiles.png(42, 32));
        var hash = hashOf(one);
        service.delete(List.of(one.id()));

        clock.advance(Duration.ofDays(31));
        expired.remove();
        orphans.remove();
        assertThat(repository.count()).isOne();
        assertThat(store.exists(hash)).isTrue();
    }

    @Test
    void bytesWithoutAnEntryAreRemovedAfterADay() throws Exception {
        var orphan = store.put(out -> out.write("orphan".getBytes(UTF_8))).hash();

        clock.advance(Duration.ofHours(23));
        orphans.remove();
        assertThat(store.exists(orphan)).isTrue();

        clock.advance(Duration.ofHours(2));
        orphans.remove();
        assertThat(store.exists(orphan)).isFalse();
    }

    @Test
    void whatReadersSeeChangesTheContent() {
        var before = version.current();
        var item = upload("a.png", SampleFiles.png(40, 30));
        var uploaded = version.current();
        service.describe(item.id(), item.version(), new MediaText("A cat", "", FocalPoint.CENTRE));

        assertThat(uploaded).isGreaterThan(before);
        assertThat(version.current()).isGreaterThan(uploaded);
    }

    private MediaItem upload(String name, byte[] content) {
        return uploads.accept(new IncomingFile(name, content.length, new ByteArrayInputStream(content)));
    }

    private MediaItem replace(MediaItem item, String name, byte[] content) {
        return uploads.replace(
                item.id(), item.version(), new IncomingFile(name, content.length, new ByteArrayInputStream(content)));
    }

    private ContentHash hashOf(MediaItem item) {
        return published.file(item.key()).orElseThrow().hash();
    }
}
