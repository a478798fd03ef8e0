package org.inkjar.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.UUID;
import org.inkjar.AsEditor;
import org.inkjar.InkjarTest;
import org.inkjar.Posts;
import org.inkjar.Refusals;
import org.inkjar.common.ContentVersion;
import org.inkjar.common.NotFoundException;
import org.inkjar.common.Slug;
import org.inkjar.common.StaleVersionException;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.Pageable;

@InkjarTest
@AsEditor
class SeriesServiceTests {

    private final SeriesService series;
    private final PublishedSeries published;
    private final PublishedPosts publishedPosts;
    private final PublishedAddresses addresses;
    private final TrashService trash;
    private final PostRevisions revisions;
    private final ContentVersion version;
    private final Posts posts;

    SeriesServiceTests(
            SeriesService series,
            PublishedSeries published,
            PublishedPosts publishedPosts,
            PublishedAddresses addresses,
            TrashService trash,
            PostRevisions revisions,
            ContentVersion version,
            Posts posts) {
        this.series = series;
        this.published = published;
        this.publishedPosts = publishedPosts;
        this.addresses = addresses;
        this.trash = trash;
        this.revisions = revisions;
        this.version = version;
        this.posts = posts;
    }

    @Test
    void aNewTitleMakesASeriesAndAKnownOneInAnyCaseDoesNot() {
        var first = posts.draft("First");
        var second = posts.draft("Second");

        var made = series.put(first.id(), "From Zero", List.of());
        var same = series.put(second.id(), "  from zero ", List.of());

        assertThat(same.id()).isEqualTo(made.id());
        assertThat(same.data()).isEqualTo(new SeriesData("From Zero", "from-zero", ""));
        assertThat(titles(same)).containsExactly("First", "Second");
        assertThat(series.findByPost(second.id())).contains(same);
        assertThat(series.findByTitle("FROM ZERO")).contains(same);
        assertThat(series.titles("zero", Pageable.ofSize(10))).containsExactly("From Zero");
        assertThat(series.titles("%", Pageable.ofSize(10))).isEmpty();
    }

    @Test
    void aPartIsPlacedAmongTheOthers() {
        var a = posts.draft("A");
        var b = posts.draft("B");
        var c = posts.draft("C");
        posts.inSeries("Letters", a, b);

        var placed = series.put(c.id(), "Letters", List.of(c.id(), UUID.randomUUID(), a.id()));

        assertThat(titles(placed)).containsExactly("C", "A", "B");
    }

    @Test
    void aPostIsInOneSeriesAtATime() {
        var post = posts.draft("Title");
        posts.inSeries("One", post, posts.draft("Other"));

        var two = series.put(post.id(), "Two", List.of());

        assertThat(titles(two)).containsExactly("Title");
        assertThat(titles(series.findByTitle("One").orElseThrow())).containsExactly("Other");
        series.takeOut(post.id());
        series.takeOut(post.id());
        assertThat(series.findByPost(post.id())).isEmpty();
    }

    @Test
    void readersCountAndSeeThePublicPartsAlone() {
        var first = posts.published("First");
        var draft = posts.draft("Draft");
        var deleted = posts.published("Deleted");
        var last = posts.published("Last");
        posts.inSeries("Steps", first, draft, deleted, last);
        trash.delete(List.of(deleted.id()));

        assertThat(published.find(new Slug("steps"))).map(SeriesTeaser::posts).contains(2L);
        assertThat(publishedPosts.listBySeries(new Slug("steps"), 1, 10).items())
                .extracting(PostTeaser::title)
                .containsExactly("First", "Last");
        var place = place("last");
        assertThat(place.number()).isEqualTo(2);
        assertThat(place.parts()).extracting(SeriesPlace.Part::title).containsExactly("First", "Last");
        assertThat(place.previous()).map(SeriesPlace.Part::path).contains("/posts/first");
        assertThat(place.next()).isEmpty();
        assertThat(series.list())
                .containsExactly(new SeriesListItem(
                        series.findByTitle("Steps").orElseThrow().id(), "Steps", "steps", "", 3, 2));
    }

    @Test
    void aSeriesOfDraftsIsNotThereForReaders() {
        posts.inSeries("Plans", posts.draft("Draft"));

        assertThat(published.find(new Slug("plans"))).isEmpty();
        assertThat(addresses.series()).isEmpty();
    }

    @Test
    void aRestoredPostIsWhereItWas() {
        var a = posts.published("A");
        var b = posts.published("B");
        posts.inSeries("Letters", a, b);

        trash.delete(List.of(a.id()));
        trash.restore(List.of(a.id()));
        assertThat(place("b").number()).isEqualTo(2);

        trash.delete(List.of(a.id()));
        trash.purge(List.of(a.id()));
        assertThat(place("b").number()).isEqualTo(1);
    }

    @Test
    void aRenamedSeriesKeepsItsOldAddress() {
        posts.inSeries("One", posts.published("A"));
        var one = series.findByTitle("One").orElseThrow();

        var two = series.save(one.id(), one.version(), new SeriesData("Two", "", "About two."), List.of());

        assertThat(two.data()).isEqualTo(new SeriesData("Two", "two", "About two."));
        assertThat(published.find(new Slug("one"))).isEmpty();
        assertThat(published.movedFrom(new Slug("one"))).contains(new Slug("two"));
        assertThat(addresses.series())
                .extracting(PublishedAddress::path, PublishedAddress::summary)
                .containsExactly(tuple("/series/two", "About two."));
    }

    @Test
    void savingPutsThePartsInOrder() {
        var a = posts.published("A");
        var b = posts.published("B");
        posts.inSeries("Letters", a, b);
        var letters = series.findByTitle("Letters").orElseThrow();

        series.save(letters.id(), letters.version(), letters.data(), List.of(b.id(), a.id()));

        assertThat(place("a").number()).isEqualTo(2);
    }

    @Test
    void refusesWhatIsAnotherSeriesOrStale() {
        posts.inSeries("One", posts.draft("A"));
        posts.inSeries("Two", posts.draft("B"));
        var one = series.findByTitle("One").orElseThrow();

        assertThat(Refusals.of(() -> series.save(one.id(), one.version(), new SeriesData("TWO", "", ""), List.of())))
                .containsOnlyKeys("title");
        assertThat(Refusals.of(
                        () -> series.save(one.id(), one.version(), new SeriesData("Other", "two", ""), List.of())))
                .containsOnlyKeys("slug");
        assertThatExceptionOfType(StaleVersionException.class)
                .isThrownBy(() -> series.save(one.id(), one.version() - 1, one.data(), List.of()));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> series.save(UUID.randomUUID(), 0, one.data(), List.of()));
    }

    @Test
    void refusesPagesAndTitlesThatAreNone() {
        var page = posts.pages().draft("About");
        var post = posts.draft("Title");

        assertThat(Refusals.of(() -> series.put(page.id(), "One", List.of()))).containsOnlyKeys("title");
        assertThat(Refusals.of(() -> series.put(post.id(), " ", List.of()))).containsOnlyKeys("title");
        assertThat(Refusals.of(() -> series.put(post.id(), "x".repeat(101), List.of())))
                .containsOnlyKeys("title");
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> series.put(UUID.randomUUID(), "One", List.of()));
        assertThat(series.list()).isEmpty();
    }

    @Test
    void titlesOfNoLettersHaveAnAddressToo() {
        posts.inSeries("???", posts.draft("A"));
        posts.inSeries("!!!", posts.draft("B"));

        assertThat(series.list()).extracting(SeriesListItem::slug).containsExactlyInAnyOrder("series", "series-2");
    }

    @Test
    void ofADeletedSeriesThePostsStay() {
        posts.inSeries("One", posts.published("A"));
        var one = series.findByTitle("One").orElseThrow();
        series.save(one.id(), one.version(), new SeriesData("Two", "two", ""), List.of());

        series.delete(one.id());

        assertThat(publishedPosts.find(PostKind.POST, new Slug("a")))
                .hasValueSatisfying(post -> assertThat(post.series()).isEmpty());
        assertThat(published.movedFrom(new Slug("one"))).isEmpty();
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> series.delete(one.id()));
    }

    @Test
    void aPostIsNotChangedByItsPlaceAndReadersSeeItAtOnce() {
        var post = posts.published("Title");
        long before = version.current();

        series.put(post.id(), "One", List.of());

        assertThat(version.current()).isGreaterThan(before);
        assertThat(posts.current(post.id())).isEqualTo(post);
        assertThat(revisions.count(post.id())).isEqualTo(1);
    }

    @Test
    void aPostThatBecameAPageIsNoPartForReaders() {
        var post = posts.published("Title");
        posts.inSeries("One", post);

        posts.change(post, data -> data.toBuilder().kind(PostKind.PAGE).build());

        assertThat(published.find(new Slug("one"))).isEmpty();
        assertThat(publishedPosts.find(PostKind.PAGE, new Slug("title")))
                .hasValueSatisfying(page -> assertThat(page.series()).isEmpty());
    }

    private SeriesPlace place(String slug) {
        return publishedPosts
                .find(PostKind.POST, new Slug(slug))
                .flatMap(PublishedPost::series)
                .orElseThrow();
    }

    private static List<String> titles(SeriesDetails details) {
        return details.parts().stream().map(SeriesPartItem::title).toList();
    }
}
