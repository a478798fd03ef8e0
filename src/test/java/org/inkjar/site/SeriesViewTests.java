package org.inkjar.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.stream.IntStream;
import org.inkjar.InkjarTest;
import org.inkjar.People;
import org.inkjar.Posts;
import org.inkjar.common.SitePaths;
import org.inkjar.post.PostDetails;
import org.inkjar.post.PreviewLinkData;
import org.inkjar.post.PreviewLinks;
import org.inkjar.post.PreviewPeriod;
import org.inkjar.post.SeriesData;
import org.inkjar.post.SeriesService;
import org.inkjar.prerender.PageHead;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.test.context.support.WithAnonymousUser;

/** A series as its readers see it. */
@InkjarTest
@WithAnonymousUser
class SeriesViewTests extends SpringBrowserlessTest {

    private final Posts posts;
    private final SeriesService series;
    private final PreviewLinks previews;

    SeriesViewTests(Posts posts, SeriesService series, PreviewLinks previews) {
        this.posts = posts;
        this.series = series;
        this.previews = previews;
    }

    @Test
    void hasItsPublicPostsInOrder() {
        var first = posts.published("First");
        posts.inSeries("From Zero", posts.published("Second"), posts.draft("Draft"), first);
        describe("From Zero", "Step by step.");

        var page = open("series/from-zero");

        assertThat(page.selectFirst("h1").text()).isEqualTo("From Zero");
        assertThat(page.selectFirst(".lede").text()).isEqualTo("Step by step.");
        assertThat(page.selectFirst(".page-head .meta").text()).contains("Series", "2 posts");
        assertThat(page.select("article.entry h2").eachText()).containsExactly("Second", "First");
        assertThat(head().title()).isEqualTo("From Zero · Inkjar");
        assertThat(head().elements())
                .anyMatch(element -> element.attributes().containsValue("canonical")
                        && element.attributes().get("href").endsWith("/series/from-zero"));
        assertThat(head().structuredData().toString())
                .contains("@type=CreativeWorkSeries", "name=From Zero", "description=Step by step.", "BreadcrumbList");
    }

    @Test
    void aLongOneHasPages() {
        var parts = IntStream.rangeClosed(1, 11)
                .mapToObj(n -> posts.published("Part " + n))
                .toArray(PostDetails[]::new);
        posts.inSeries("Long", parts);

        var page = open("series/long?page=2");

        assertThat(page.select("article.entry h2").eachText()).containsExactly("Part 11");
        assertThat(page.select(".pagination a").eachAttr("href")).containsExactly("/series/long");
        assertThat(page.selectFirst(".pagination").text()).contains("Earlier parts");
    }

    @Test
    void aPartSaysWhereItStandsAndLeadsToTheOthers() {
        posts.inSeries(
                "From Zero",
                posts.published("First"),
                posts.scheduled("Hidden"),
                posts.published("Second"),
                posts.published("Third"));

        var page = open("posts/second");

        var nav = page.selectFirst("nav[aria-label=Series]");
        assertThat(nav.selectFirst(".series-place").text()).isEqualTo("Part 2 of 3 of From Zero");
        assertThat(nav.selectFirst(".series-place a").attr("href")).isEqualTo("/series/from-zero");
        assertThat(nav.select("ol a").eachText()).containsExactly("First", "Second", "Third");
        assertThat(nav.select("[aria-current=page]").eachText()).containsExactly("Second");
        var around = page.selectFirst("nav[aria-label=More of From Zero]");
        assertThat(around.selectFirst("[rel=prev]").attr("href")).isEqualTo("/posts/first");
        assertThat(around.selectFirst("[rel=next]").attr("href")).isEqualTo("/posts/third");
        assertThat(head().structuredData().toString()).contains("CreativeWorkSeries", "position=2");
    }

    @Test
    void theOnlyPartSaysSoWithoutAWayToOthers() {
        posts.inSeries("From Zero", posts.published("First"), posts.draft("Hidden"));

        var page = open("posts/first");

        assertThat(page.selectFirst(".series-place").text()).isEqualTo("Part 1 of 1 of From Zero");
        assertThat(page.select(".series details")).isEmpty();
        assertThat(page.select("nav[aria-label^=More of]")).isEmpty();
        assertThat(page.html()).doesNotContain("Hidden");
    }

    @Test
    void aPreviewCountsItselfAlone() {
        var draft = posts.draft("Mine");
        posts.inSeries("From Zero", posts.published("First"), posts.draft("Another draft"), draft);
        var token = People.asEditor(() -> previews.create(draft.id(), new PreviewLinkData("", PreviewPeriod.ONE_DAY)));

        var page = open(SitePaths.preview(token.value()).substring(1));

        assertThat(page.selectFirst(".series-place").text()).isEqualTo("Part 2 of 2 of From Zero");
        assertThat(page.html()).doesNotContain("Another draft");
    }

    @Test
    void aFormerAddressLeadsOn() {
        posts.inSeries("One", posts.published("First"));
        People.asEditor(() -> {
            var one = series.findByTitle("One").orElseThrow();
            return series.save(one.id(), one.version(), new SeriesData("Two", "", ""), List.of());
        });

        assertThat(open("series/one").selectFirst("h1").text()).isEqualTo("Two");
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("series/two");
    }

    @ParameterizedTest
    @ValueSource(strings = {"series", "series/nope", "series/plans", "series/' or 1=1", "series/full?page=2"})
    void whatIsNotThereIsAFriendlyPage(String path) {
        posts.inSeries("Plans", posts.draft("Draft"));
        posts.inSeries("Full", posts.published("Only"));

        assertThat(open(path).selectFirst("h1").text()).isEqualTo("There is nothing at this address");
    }

    private void describe(String title, String description) {
        People.asEditor(() -> {
            var found = series.findByTitle(title).orElseThrow();
            var data = new SeriesData(title, found.data().slug(), description);
            return series.save(found.id(), found.version(), data, List.of());
        });
    }

    private static Document open(String path) {
        var parts = path.split("\\?", 2);
        UI.getCurrent().navigate(parts[0], QueryParameters.fromString(parts.length > 1 ? parts[1] : ""));
        var layout = UI.getCurrent()
                .getChildren()
                .filter(SiteLayout.class::isInstance)
                .findFirst();
        return Jsoup.parse(layout.map(Component::getElement).orElseThrow().getOuterHTML());
    }

    private static PageHead head() {
        return ((SiteView) UI.getCurrent()
                        .getInternals()
                        .getActiveRouterTargetsChain()
                        .getFirst())
                .pageHead();
    }
}
