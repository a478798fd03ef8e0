package org.inkjar.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.inkjar.AtTheSameTime;
import org.inkjar.InkjarTest;
import org.inkjar.People;
import org.inkjar.TestClock;
import org.inkjar.common.ContentVersion;
import org.inkjar.media.format.FileType;
import org.inkjar.media.format.SampleFiles;
import org.junit.jupiter.api.Test;
import org.springframework.dao.ConcurrencyFailureException;

/** Smaller versions of pictures, from the upload to the end of their time. */
@InkjarTest
class PictureWorkTests {

    private final Library library;
    private final PictureWork work;
    private final ScalingQueue queue;
    private final ScaledPictureRepository pictures;
    private final PublishedMedia published;
    private final MediaService service;
    private final MediaStore store;
    private final MediaFolder folder;
    private final ExpiredMedia expired;
    private final OrphanedFiles orphans;
    private final ContentVersion version;
    private final TestClock clock;

    PictureWorkTests(
            Library library,
            PictureWork work,
            ScalingQueue queue,
            ScaledPictureRepository pictures,
            PublishedMedia published,
            MediaService service,
            MediaStore store,
            MediaFolder folder,
            ExpiredMedia expired,
            OrphanedFiles orphans,
            ContentVersion version,
            TestClock clock) {
        this.library = library;
        this.work = work;
        this.queue = queue;
        this.pictures = pictures;
        this.published = published;
        this.service = service;
        this.store = store;
        this.folder = folder;
        this.expired = expired;
        this.orphans = orphans;
        this.version = version;
        this.clock = clock;
    }

    @Test
    void anUploadWaitsForItsVersionsAndReadersFollow() {
        var item = library.upload("Photo.jpg", SampleFiles.jpeg(2000, 1000));
        assertThat(picture(item).srcset()).isEmpty();
        assertThat(picture(item).main().address()).isEqualTo(item.lastingPath());
        var before = version.current();

        assertThat(work.doNext()).isTrue();
        assertThat(work.doNext()).isFalse();
        assertThat(version.current()).isGreaterThan(before);
        var picture = picture(item);
        assertThat(picture.main().width()).isEqualTo(1572);
        assertThat(picture.main().address())
                .matches("/media/%s/1572/photo\\.jpg\\?v=[0-9a-f]{12}".formatted(item.key()));
        assertThat(picture.srcset()).matches("/media/\\S+ 340w, \\S+ 570w, \\S+ 1140w, \\S+/photo\\.jpg\\S+ 1572w");
        assertThat(picture.webpSrcset())
                .matches("/media/\\S+ 340w, \\S+ 570w, \\S+ 1140w, \\S+/photo\\.webp\\S+ 1572w");
    }

    @Test
    void aPictureThatIsNotLargeIsItsOwnBestVersion() {
        var item = library.upload("photo.jpg", SampleFiles.jpeg(800, 600));
        work.doNext();

        assertThat(picture(item).main().address()).isEqualTo(item.lastingPath());
        assertThat(picture(item).srcset()).endsWith(item.lastingPath() + " 800w");
        assertThat(picture(item).webpSrcset()).endsWith(" 800w");
    }

    @Test
    void versionsThatWouldBeLongerAreNotKept() {
        var item = library.upload("flat.png", indexed(600, 400));
        work.doNext();

        assertThat(picture(item).versions())
                .allSatisfy(version -> assertThat(version.type()).isEqualTo(FileType.WEBP));
        assertThat(picture(item).main().address()).isEqualTo(item.lastingPath());
    }

    @Test
    void theSameBytesAreWorkedOnOnce() {
        var one = library.upload("one.jpg", SampleFiles.jpeg(800, 600));
        var two = library.upload("two.jpg", SampleFiles.jpeg(800, 600));
        assertThat(work.doNext()).isTrue();

        assertThat(work.doNext()).isFalse();
        assertThat(picture(one).srcset()).contains("/one.jpg");
        assertThat(picture(two).srcset()).contains("/two.jpg");
    }

    @Test
    void otherFilesAndDrawingsDoNotWait() {
        library.upload("paper.pdf", SampleFiles.pdf());
        library.upload("a.svg", SampleFiles.svg(""));
        library.upload("a.gif", SampleFiles.gif(800, 600));

        assertThat(work.doNext()).isFalse();
    }

    @Test
    void twoNodesNeverGetTheSamePicture() {
        for (int i = 0; i < 8; i++) {
            library.upload("photo.jpg", SampleFiles.jpeg(400 + i, 300));
        }

        var taken = AtTheSameTime.times(4, () -> List.of(next(), next()));

        assertThat(taken).hasOnlyElementsOfType(List.class);
        assertThat(taken.stream().flatMap(two -> ((List<?>) two).stream()))
                .hasSize(8)
                .doesNotHaveDuplicates();
        assertThat(queue.next()).isEmpty();
    }

    @Test
    void aPictureThatSomebodyHasBegunSinceIsNotBegunAgain() {
        var now = clock.instant();
        var picture = new ScaledPicture("0".repeat(ContentHash.LENGTH), now);
        picture.begin(now);

        assertThatThrownBy(() -> picture.begin(now)).isInstanceOf(ConcurrencyFailureException.class);
        assertThat(picture.attempts()).isOne();
        picture.begin(now.plus(ScaledPicture.PATIENCE));
        assertThat(picture.attempts()).isEqualTo(2);
    }

    @Test
    void whatAProcessTookToItsGraveIsBegunAnewButNotForEver() {
        library.upload("photo.jpg", SampleFiles.jpeg(800, 600));

        for (int i = 0; i < ScaledPicture.MAX_ATTEMPTS; i++) {
            assertThat(queue.next()).isPresent();
            assertThat(queue.next()).as("somebody is at it").isEmpty();
            clock.advance(ScaledPicture.PATIENCE.plusSeconds(1));
        }
        assertThat(queue.next()).isEmpty();
        assertThat(pictures.findAll())
                .singleElement()
                .satisfies(picture -> assertThat(picture.failure()).contains("process ended"));
    }

    @Test
    void aFailureIsRecordedAndLeavesThePictureAsItIs() {
        var whole = SampleFiles.png(800, 600);
        var item = library.upload("broken.png", withoutItsData(whole));
        var before = version.current();

        assertThat(work.doNext()).isTrue();
        assertThat(work.doNext()).isFalse();
        assertThat(pictures.findAll()).singleElement().satisfies(picture -> {
            assertThat(picture.failure()).isNotEmpty();
            assertThat(picture.attempts()).isOne();
        });
        assertThat(version.current()).isEqualTo(before);
        assertThat(picture(item).main().address()).isEqualTo(item.lastingPath());
    }

    @Test
    void aFullDiskIsAFailureThatIsTriedAgain() {
        var item = library.upload("photo.jpg", SampleFiles.jpeg(800, 600));
        var full = new FolderMediaStore(folder, clock) {
            @Override
            public StoredFile put(Content content) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        assertThat(new PictureWork(queue, full, folder).doNext()).isTrue();
        assertThat(pictures.findAll())
                .singleElement()
                .satisfies(picture -> assertThat(picture.failure()).contains("No space left"));

        clock.advance(ScaledPicture.PATIENCE.plusSeconds(1));
        work.doNext();
        assertThat(picture(item).srcset()).isNotEmpty();
        assertThat(pictures.findAll())
                .singleElement()
                .satisfies(picture -> assertThat(picture.failure()).isEmpty());
    }

    @Test
    void nothingIsLeftInTheFolderOfWhatArrives() throws IOException {
        library.upload("photo.jpg", SampleFiles.jpeg(800, 600));
        work.doNext();

        clock.advance(Duration.ofDays(2));
        try (var files = Files.list(folder.newTemporary().getParent())) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void versionsLiveAsLongAsThePicture() throws IOException {
        var item = library.upload("photo.jpg", SampleFiles.jpeg(1801, 1201));
        work.doNext();
        var files = hashes();
        assertThat(files).isNotEmpty();

        clock.advance(Duration.ofDays(2));
        orphans.remove();
        assertThat(files).allMatch(store::exists);

        People.asEditor(() -> {
            service.delete(List.of(item.id()));
            return item;
        });
        clock.advance(MediaService.KEPT.plusDays(1));
        expired.remove();
        orphans.remove();
        assertThat(pictures.count()).isZero();
        assertThat(files).noneMatch(store::exists);
    }

    private List<ContentHash> hashes() {
        return pictures.fileHashes().stream().map(ContentHash::new).toList();
    }

    private ContentHash next() {
        return queue.next().orElseThrow().hash();
    }

    private Picture picture(MediaItem item) {
        return published.picture(item.key()).orElseThrow();
    }

    /** Its length is right, its content is not. */
    private static byte[] withoutItsData(byte[] png) {
        var broken = png.clone();
        Arrays.fill(broken, 45, broken.length - 20, (byte) 0);
        return broken;
    }

    /** A picture of few colours, which is shorter as it is than made smaller with more of them. */
    private static byte[] indexed(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY);
        for (int x = 0; x < width; x += 2) {
            for (int y = 0; y < height; y++) {
                image.setRGB(x, y, -1);
            }
        }
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }
}
