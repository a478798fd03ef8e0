package org.inkjar.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.List;
import org.inkjar.AsOwner;
import org.inkjar.InkjarTest;
import org.inkjar.People;
import org.inkjar.Posts;
import org.inkjar.common.Slug;
import org.inkjar.media.FocalPoint;
import org.inkjar.media.Library;
import org.inkjar.media.MediaItem;
import org.inkjar.media.MediaService;
import org.inkjar.media.MediaText;
import org.inkjar.media.format.SampleFiles;
import org.inkjar.post.PostKind;
import org.inkjar.post.PublishedPosts;
import org.inkjar.prerender.PageHead;
import org.inkjar.settings.Appearance;
import org.inkjar.settings.ColorScheme;
import org.inkjar.settings.CoverLayout;
import org.inkjar.settings.FontPairing;
import org.inkjar.settings.SettingsService;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.test.context.support.WithAnonymousUser;

/** Pictures of the library on public pages. */
@InkjarTest
@WithAnonymousUser
class PicturesTests extends SpringBrowserlessTest {

    private static final String COLUMN = "(min-width: 610px) 570px, calc(100vw - 40px)";

    private final Library library;
    private final MediaService service;
    private final Posts posts;
    private final PublishedPosts published;
    private final SettingsService settings;
    private final SiteHeads heads;

    PicturesTests(
            Library library,
            MediaService service,
            Posts posts,
            PublishedPosts published,
            SettingsService settings,
            SiteHeads heads) {
        this.library = library;
        this.service = service;
        this.posts = posts;
        this.published = published;
        this.settings = settings;
        this.heads = heads;
    }

    @Test
    void aTextLeavesTheChoiceToTheBrowser() {
        var item = library.photo("sea.jpg", 2000, 1000);
        posts.saying("![The sea](" + item.path() + ")").published("Sea");

        var picture = open("posts/sea").selectFirst(".prose picture");
        assertThat(picture.selectFirst("source").attr("srcset")).contains("/570/sea.webp?v=", " 1572w");
        var image = picture.selectFirst("img");
        assertThat(image.attr("src")).contains("/1572/sea.jpg?v=");
        assertThat(image.attr("srcset")).contains("/570/sea.jpg?v=");
        assertThat(image.attr("sizes")).isEqualTo(COLUMN);
        assertThat(image.attr("width") + " x " + image.attr("height")).isEqualTo("1572 x 786");
        assertThat(image.attr("loading")).isEqualTo("lazy");
        assertThat(image.attr("alt")).isEqualTo("The sea");
    }

    @Test
    void aPictureWithoutVersionsIsKeptForEverToo() {
        var item = library.upload("a.svg", SampleFiles.svg(""));
        posts.saying("![](" + item.path() + ")").published("Drawing");

        var image = open("posts/drawing").selectFirst(".prose img");
        assertThat(image.attr("src")).isEqualTo(item.lastingPath());
        assertThat(image.attr("width")).isEqualTo("40");
        assertThat(image.hasAttr("srcset")).isFalse();
    }

    @Test
    void pagesFollowWhenVersionsAreMadeAndWhenTheFileIsGone() {
        var item = library.upload("sea.jpg", SampleFiles.jpeg(2000, 1000));
        posts.saying("![](" + item.path() + ")").published("Sea");
        assertThat(open("posts/sea").select("source")).isEmpty();

        library.work();
        assertThat(open("posts/sea").select("source")).hasSize(1);
        People.asEditor(() -> {
            service.delete(List.of(item.id()));
            return item;
        });
        assertThat(open("posts/sea").selectFirst(".prose img").attr("src")).isEqualTo(item.path());
    }

    @Test
    void aCoverComesFirstAndAroundThePointThatMatters() {
        var item = focused(library.photo("sea.jpg", 2000, 1000), 13, 98);
        posts.withCover(item.path(), "The sea").published("Sea");

        var image = open("posts/sea").selectFirst("picture img.cover");
        assertThat(image.classNames()).contains("focus-x-10", "focus-y-100");
        assertThat(image.attr("sizes")).isEqualTo("(min-width: 60em) 786px, " + COLUMN);
        assertThat(image.attr("fetchpriority")).isEqualTo("high");
        assertThat(image.hasAttr("loading")).isFalse();
        assertThat(image.parent().selectFirst("source").attr("sizes")).isEqualTo(image.attr("sizes"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SIDE  | (min-width: 60em) 168px, (min-width: 610px) 570px, calc(100vw - 40px)
            LARGE | (min-width: 610px) 570px, calc(100vw - 40px)
            """)
    @AsOwner
    void aListLoadsNoMoreThanItShows(CoverLayout covers, String sizes) {
        look(covers);
        posts.withCover(library.photo("sea.jpg", 2000, 1000).path(), "The sea").published("Sea");

        var image = open("").selectFirst(".entry-cover picture img");
        assertThat(image.attr("sizes")).isEqualTo(sizes);
        assertThat(image.attr("loading")).isEqualTo("lazy");
        assertThat(image.attr("alt")).isEmpty();
        assertThat(image.classNames()).noneMatch(name -> name.startsWith("focus"));
    }

    @Test
    void networksGetAPictureOfUse() {
        var item = library.photo("sea.jpg", 2000, 1000);
        posts.withCover(item.path(), "The sea").published("Sea");
        var post = published.find(PostKind.POST, new Slug("sea")).orElseThrow();
        var head = PostHead.of(post, heads);

        assertThat(property(head, "og:image")).contains("/1572/sea.jpg?v=");
        assertThat(property(head, "og:image:width")).isEqualTo("1572");
        assertThat(property(head, "og:image:height")).isEqualTo("786");
        assertThat(property(head, "og:image:alt")).isEqualTo("The sea");
    }

    private MediaItem focused(MediaItem item, int x, int y) {
        return People.asEditor(
                () -> service.describe(item.id(), item.version(), new MediaText("", "", new FocalPoint(x, y))));
    }

    private void look(CoverLayout covers) {
        var appearance = new Appearance("#2a41b8", FontPairing.BOOK, ColorScheme.AUTO, covers, "", true);
        settings.save(settings.find().appearance(), appearance);
    }

    private static String property(PageHead head, String name) {
        return head.elements().stream()
                .filter(element -> name.equals(element.attributes().get("property")))
                .map(element -> element.attributes().get("content"))
                .findFirst()
                .orElseThrow();
    }

    private static Document open(String path) {
        UI.getCurrent().navigate(path);
        var layout = UI.getCurrent()
                .getChildren()
                .filter(SiteLayout.class::isInstance)
                .findFirst();
        return Jsoup.parse(layout.map(Component::getElement).orElseThrow().getOuterHTML());
    }
}
