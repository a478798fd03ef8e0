package org.inkjar.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.inkjar.AsEditor;
import org.inkjar.InkjarTest;
import org.inkjar.Posts;
import org.inkjar.media.format.SampleFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

@InkjarTest
@AsEditor
class MediaLibraryTests {

    private static final Pageable FIRST = PageRequest.of(0, 50);

    private final MediaLibrary library;
    private final MediaService service;
    private final Library files;
    private final Posts posts;

    MediaLibraryTests(MediaLibrary library, MediaService service, Library files, Posts posts) {
        this.library = library;
        this.service = service;
        this.files = files;
        this.posts = posts;
    }

    @Test
    void theYoungestComeFirst() {
        files.picture("one.png");
        files.picture("two.png");

        assertThat(names(MediaFilter.ALL)).containsExactly("two.png", "one.png");
    }

    @Test
    void knowsHowMuchThereIs() {
        assertThat(library.total(MediaFilter.ALL)).isEqualTo(new MediaTotal(0, 0));
        var one = files.picture("one.png");
        var two = files.upload("two.pdf", SampleFiles.pdf());

        assertThat(library.total(MediaFilter.ALL)).isEqualTo(new MediaTotal(2, one.bytes() + two.bytes()));
        assertThat(library.total(new MediaFilter("", MediaKind.DOCUMENT, null)))
                .isEqualTo(new MediaTotal(1, two.bytes()));
    }

    @ParameterizedTest
    @CsvSource({"PICTURE, picture.png", "SOUND_OR_FILM, film.mp4", "DOCUMENT, paper.pdf"})
    void findsAKind(MediaKind kind, String name) {
        files.picture("picture.png");
        files.upload("film.mp4", SampleFiles.mp4());
        files.upload("paper.pdf", SampleFiles.pdf());

        assertThat(names(new MediaFilter("", kind, null))).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource({"CAT, cat.png", "whiskers, b.png", "felix, c.png", "%, ", "_, ", "!, "})
    void findsByNameAlternativeTextAndCaption(String text, String name) {
        files.picture("cat.png");
        describe(files.picture("b.png"), "Whiskers", "");
        describe(files.picture("c.png"), "", "This is Felix");

        assertThat(names(new MediaFilter(text, null, null))).isEqualTo(name == null ? List.of() : List.of(name));
    }

    @Test
    void findsWhatIsYoung() {
        files.picture("old.png");
        var young = files.picture("young.png");

        assertThat(names(new MediaFilter("", null, young.uploadedAt()))).containsExactly("young.png");
    }

    @Test
    void whatIsDeletedIsNotListed() {
        service.delete(List.of(files.picture("a.png").id()));

        assertThat(names(MediaFilter.ALL)).isEmpty();
    }

    @Test
    void knowsWhatIsUsed() {
        var used = files.picture("used.png");
        files.picture("unused.png");
        var deleted = files.picture("deleted.png");
        posts.saying("![](" + used.path() + ") ![](" + deleted.path() + ")").draft("A");
        service.delete(List.of(deleted.id()));

        assertThat(names(shelf(MediaShelf.USED))).containsExactly("used.png");
        assertThat(names(shelf(MediaShelf.UNUSED))).containsExactly("unused.png");
        assertThat(names(shelf(MediaShelf.TRASH))).containsExactly("deleted.png");
        assertThat(library.total(shelf(MediaShelf.UNUSED)).count()).isOne();
    }

    @Test
    void withoutPostsNothingIsUsed() {
        files.picture("a.png");

        assertThat(names(shelf(MediaShelf.USED))).isEmpty();
        assertThat(names(shelf(MediaShelf.UNUSED))).containsExactly("a.png");
    }

    @Test
    void givesPageAfterPage() {
        files.picture("one.png");
        files.picture("two.png");
        files.picture("three.png");

        assertThat(library.list(MediaFilter.ALL, PageRequest.of(1, 2)))
                .extracting(MediaItem::fileName)
                .containsExactly("one.png");
    }

    private static MediaFilter shelf(MediaShelf shelf) {
        return new MediaFilter("", null, null, shelf);
    }

    private void describe(MediaItem item, String alt, String caption) {
        service.describe(item.id(), item.version(), new MediaText(alt, caption, FocalPoint.CENTRE));
    }

    private List<String> names(MediaFilter filter) {
        return library.list(filter, FIRST).stream().map(MediaItem::fileName).toList();
    }
}
