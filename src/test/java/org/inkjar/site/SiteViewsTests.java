package org.inkjar.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.inkjar.AsOwner;
import org.inkjar.InkjarTest;
import org.inkjar.People;
import org.inkjar.Posts;
import org.inkjar.author.AuthorLink;
import org.inkjar.author.ProfileData;
import org.inkjar.author.ProfileService;
import org.inkjar.author.Role;
import org.inkjar.post.PostService;
import org.inkjar.post.TagData;
import org.inkjar.post.TagService;
import org.inkjar.prerender.PageHead;
import org.inkjar.settings.Appearance;
import org.inkjar.settings.ColorScheme;
import org.inkjar.settings.CoverLayout;
import org.inkjar.settings.FeedContent;
import org.inkjar.settings.FontPairing;
import org.inkjar.settings.Reading;
import org.inkjar.settings.SettingsService;
import org.inkjar.settings.SiteIdentity;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.test.context.support.WithAnonymousUser;

/** What the public views draw, read as the document that it is. */
@InkjarTest
@WithAnonymousUser
class SiteViewsTests extends SpringBrowserlessTest {

    private final Posts posts;
    private final People people;
    private final PostService postService;
    private final TagService tagService;
    private final ProfileService profileService;
    private final SettingsService settingsService;

    SiteViewsTests(
            Posts posts,
            People people,
            PostService postService,
            TagService tagService,
            ProfileService profileService,
            SettingsService settingsService) {
        this.posts = posts;
        this.people = people;
        this.postService = postService;
        this.tagService = tagService;
        this.profileService = profileService;
        this.settingsService = settingsService;
    }

    @Test
    void homeListsPostsWithAllThatHelpsToChoose() {
        posts.taggedWith("java", "c++").summarisedAs("Why it matters.").published("An article");

        var entry = open("").selectFirst("article.entry");

        assertThat(entry.selectFirst("h2 a").attr("href")).isEqualTo("/posts/an-article");
        assertThat(entry.text())
                .contains(
                        "An article",
                        "14 March 2026",
                        "Ada Lovelace",
                        "#java",
                        "#c++",
                        "Why it matters.",
                        "1 min read");
        assertThat(entry.select("a[rel=tag]").eachAttr("href")).containsExactly("/tags/java", "/tags/c");
    }

    @Test
    void homeSaysWhenThereIsNothing() {
        assertThat(open("").text()).contains("Nothing published yet.");
    }

    @Test
    void homeHasPagesOfTenTheNewestFirst() {
        IntStream.rangeClosed(1, 25).forEach(n -> posts.published("Post " + n));

        assertThat(titles(open(""))).hasSize(10).startsWith("Post 25");
        assertThat(titles(open("page/2"))).hasSize(10).startsWith("Post 15");
        var last = open("page/3");
        assertThat(titles(last)).hasSize(5).endsWith("Post 1");
        assertThat(last.select(".pagination a").eachAttr("href")).containsExactly("/page/2");
        assertThat(open("page/2").select(".pagination a").eachAttr("href")).containsExactly("/", "/page/3");
    }

    @Test
    @AsOwner
    void aSiteInGermanSpeaksGermanWhateverItsReaderSpeaks() {
        var before = settingsService.find();
        settingsService.save(before.identity(), new SiteIdentity("Blog", "", "", "de-AT", "UTC"));
        posts.taggedWith("java").published("Ein Artikel");

        assertThat(open("").text()).contains("Zum Inhalt", "Suche", "14. März 2026", "1 Min. Lesezeit");
        assertThat(open("tags").text()).contains("Schlagwörter", "1 Beitrag");
        assertThat(open("search?q=nichts").text())
                .contains("Nichts für „nichts“.", "Im Archiv oder in den Schlagwörtern");
        assertThat(open("no-such-page").text()).contains("Unter dieser Adresse ist nichts");
    }

    @Test
    @AsOwner
    void aChangeOfTheSettingsShowsAtOnce() {
        posts.published("One");
        posts.published("Two");
        var before = settingsService.find();
        settingsService.save(
                before.identity(), new SiteIdentity("Half a Schema", "Notes.", "", "en", "Pacific/Kiritimati"));
        settingsService.save(before.reading(), new Reading(1, 20, FeedContent.FULL, true));

        var home = open("");

        assertThat(titles(home)).containsExactly("Two");
        assertThat(home.selectFirst(".site-title").text()).isEqualTo("Half a Schema");
        assertThat(home.selectFirst("h1").text()).isEqualTo("Notes.");
        assertThat(title()).isEqualTo("Half a Schema");
    }

    @Test
    void aNewBlogLooksAsItsStyleSheetSays() {
        var site = open("").selectFirst(".site");

        assertThat(site.attr("data-fonts")).isEqualTo("book");
        assertThat(site.attr("data-covers")).isEqualTo("side");
        assertThat(site.select(".site-title img")).isEmpty();
    }

    @Test
    @AsOwner
    void theAppearanceReachesEveryPage() {
        look(new Appearance("#b23a26", FontPairing.JOURNAL, ColorScheme.DARK, CoverLayout.LARGE, "", true));

        for (var path : List.of("", "tags", "archive")) {
            var site = open(path).selectFirst(".site");
            assertThat(site.attr("data-fonts")).isEqualTo("journal");
            assertThat(site.attr("data-covers")).isEqualTo("large");
            assertThat(site.html())
                    .as("styles in the text are refused by the browser")
                    .doesNotContain("style=");
        }
    }

    @Test
    @AsOwner
    void aLogoStandsBesideTheTitle() {
        look(logo(true));

        var title = open("").selectFirst(".site-title");

        assertThat(title.text()).isEqualTo("Inkjar");
        assertThat(title.selectFirst("img").attr("src")).isEqualTo("/samples/welcome.svg");
        assertThat(title.selectFirst("img").attr("alt")).isEmpty();
        assertThat(title.selectFirst("img").attr("width")).isEqualTo("40");
        assertThat(title.selectFirst("img").attr("height")).isEqualTo("40");
    }

    @Test
    @AsOwner
    void aLogoInPlaceOfTheTitleSaysIt() {
        look(logo(false));

        var title = open("").selectFirst(".site-title");

        assertThat(title.text()).isEmpty();
        assertThat(title.selectFirst("img").attr("alt")).isEqualTo("Inkjar");
        assertThat(title.selectFirst("img").attr("height")).isEqualTo("40");
    }

    @Test
    void anArticleShowsEverythingAroundItsText() {
        posts.published("Before");
        posts.taggedWith("go")
                .saying("## One\n\ntext\n\n## Two\n\n## Three\n\n## Four")
                .published("An article");
        posts.published("After");

        var page = open("posts/an-article");

        assertThat(title()).isEqualTo("An article · Inkjar");
        assertThat(page.select("h1").eachText()).containsExactly("An article");
        assertThat(page.selectFirst(".post-head").text())
                .contains("Ada Lovelace", "14 March 2026", "1 min read", "#go");
        assertThat(page.select(".prose h2").eachText().getFirst()).startsWith("One");
        assertThat(page.select(".toc a").eachAttr("href")).hasSize(4).allMatch(href -> href.startsWith("#"));
        assertThat(page.select(".toc a").eachAttr("href").stream().map(href -> href.substring(1)))
                .allMatch(id -> page.getElementById(id) != null);
        assertThat(page.selectFirst(".back a").text()).contains("Back to blog");
        assertThat(page.selectFirst("a[rel=prev]").attr("href")).isEqualTo("/posts/before");
        assertThat(page.selectFirst("a[rel=next]").attr("href")).isEqualTo("/posts/after");
        assertThat(page.selectFirst(".author-card a").attr("href")).isEqualTo("/authors/ada-lovelace");
    }

    @Test
    void anotherDateShowsEverywhere() {
        var post = posts.published("Redated");
        posts.published("Other");

        posts.redate(post, Instant.parse("2025-12-31T23:30:00Z"));

        assertThat(titles(open(""))).containsExactly("Other", "Redated");
        assertThat(open("archive").select("h2").eachText()).containsExactly("2026", "2025");
        var page = open("posts/redated");
        assertThat(page.selectFirst("time").attr("datetime")).isEqualTo("2025-12-31");
        assertThat(page.selectFirst("a[rel=next]").attr("href")).isEqualTo("/posts/other");
        assertThat(head().structuredData().toString()).contains("datePublished=2025-12-31T23:30:00Z");
        assertThat(head().elements()).anyMatch(meta -> meta.attributes().containsValue("2025-12-31T23:30:00Z"));
    }

    @Test
    void aShortArticleHasNoTableOfContents() {
        posts.saying("## One\n\ntext").published("Short");

        assertThat(open("posts/short").select(".toc")).isEmpty();
    }

    @Test
    @AsOwner
    void theAuthorsCardInvitesToConnect() {
        var ada = people.ada();
        people.signIn(ada.id(), Role.AUTHOR);
        profileService.save(
                profileService.find().version(),
                new ProfileData(
                        "Ada Lovelace",
                        "",
                        "Writes programs.",
                        "",
                        List.of(new AuthorLink("GitHub", "https://example.org/ada"))),
                Optional.empty());
        posts.published("An article");

        var card = open("posts/an-article").selectFirst(".author-card");

        assertThat(card.text()).contains("Writes programs.", "Connect with me", "GitHub");
        assertThat(card.selectFirst("a[rel=me]").attr("href")).isEqualTo("https://example.org/ada");
    }

    @Test
    void whatIsNotPublicIsNowhere() {
        posts.taggedWith("secret").draft("A draft");
        posts.taggedWith("secret").scheduled("A plan");
        posts.taggedWith("secret").withdrawn("A regret");
        posts.taggedWith("secret").deleted("A mistake");
        posts.pages().draft("A page");

        for (var path : List.of("", "tags", "archive", "authors/ada-lovelace")) {
            assertThat(open(path).text()).doesNotContain("A draft", "A plan", "A regret", "A mistake", "secret");
        }
        for (var path : List.of("posts/a-draft", "posts/a-plan", "a-page", "tags/secret")) {
            assertThat(open(path).text()).contains("There is nothing at this address");
        }
        for (var path : List.of("posts/a-regret", "posts/a-mistake")) {
            assertThat(open(path).text()).contains("This has been withdrawn").doesNotContain("A regret", "A mistake");
        }
    }

    @Test
    @AsOwner
    void formerAddressesLeadOn() {
        var post = posts.taggedWith("js").published("Old title");
        postService.save(
                post.id(),
                post.version(),
                post.data().toBuilder().slug("new-title").build());
        var tag = tagService.list("js", PageRequest.of(0, 1)).getFirst();
        tagService.save(tag.id(), 0, new TagData("JavaScript", "javascript", ""));
        people.signIn(people.ada().id(), Role.AUTHOR);
        profileService.save(
                profileService.find().version(),
                new ProfileData("Ada King", "ada-king", "", "", List.of()),
                Optional.empty());

        assertThat(open("posts/old-title").selectFirst("h1").text()).isEqualTo("Old title");
        assertThat(location()).isEqualTo("posts/new-title");
        assertThat(open("tags/js").selectFirst("h1").text()).isEqualTo("#JavaScript");
        assertThat(location()).isEqualTo("tags/javascript");
        assertThat(open("authors/ada-lovelace").selectFirst("h1").text()).isEqualTo("Ada King");
        assertThat(location()).isEqualTo("authors/ada-king");
    }

    @Test
    void pagesStandUnderTheRootAndInNoList() {
        posts.pages().saying("Hello.").published("About");

        assertThat(open("about").selectFirst(".prose").text()).isEqualTo("Hello.");
        assertThat(open("about").select(".meta")).isEmpty();
        assertThat(titles(open(""))).isEmpty();
        assertThat(open("archive").text()).contains("Nothing published yet.");
    }

    @Test
    void tagsAreListedWithTheirCounts() {
        posts.taggedWith("go", "java").published("One");
        posts.taggedWith("go").published("Two");

        assertThat(open("tags").select(".tag-index li").eachText()).containsExactly("#go2 posts", "#java1 post");
        assertThat(titles(open("tags/go"))).containsExactly("Two", "One");
        assertThat(open("tags/go").text()).contains("2 posts");
    }

    @Test
    void longListsOfATagHavePagesToo() {
        IntStream.rangeClosed(1, 11).forEach(n -> posts.taggedWith("go").published("Post " + n));

        assertThat(open("tags/go").select(".pagination a").eachAttr("href")).containsExactly("/tags/go?page=2");
        assertThat(titles(open("tags/go?page=2"))).containsExactly("Post 1");
        assertThat(titles(open("authors/ada-lovelace?page=2"))).containsExactly("Post 1");
        assertThat(open("tags/go?page=3").text()).contains("There is nothing at this address");
    }

    @Test
    void theArchiveGroupsByYear() {
        posts.published("One");

        assertThat(open("archive").selectFirst(".archive-year").text()).isEqualTo("2026 14 Mar One");
    }

    @Test
    void titlesAndTagsAreTextWhateverTheySay() {
        posts.taggedWith("<b>bold</b>")
                .summarisedAs("<img src=x onerror=alert(1)>")
                .saying("<script>alert(1)</script>**safe**")
                .published("<script>alert('title')</script>");

        for (var path : List.of("", "posts/script-alert-title-script", "archive", "tags")) {
            var page = open(path);
            assertThat(page.select("script, img, [onerror]")).isEmpty();
        }
        assertThat(titles(open(""))).containsExactly("<script>alert('title')</script>");
    }

    @Test
    void publicPagesArePlainHtmlWithOneHeadingAndNoInlineStyle() {
        posts.taggedWith("go").published("One");
        posts.pages().published("About");

        for (var path :
                List.of("", "posts/one", "tags", "tags/go", "authors/ada-lovelace", "archive", "about", "nope")) {
            var page = open(path);
            assertThat(page.select("*")).extracting(Element::tagName).noneMatch(tag -> tag.contains("-"));
            assertThat(page.select("[style]")).isEmpty();
            assertThat(page.select("h1")).hasSize(1);
            assertThat(page.select("main")).hasSize(1);
            assertThat(page.selectFirst("a").attr("href")).isEqualTo("#main");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nope",
                "posts",
                "posts/nope",
                "posts/NOPE",
                "posts/a--b",
                "posts/%00",
                "posts/..%2F..%2Fetc%2Fpasswd",
                "posts/' or 1=1 --",
                "posts/%F0%9F%98%80",
                "posts/%E2%80%AEevil",
                "posts/<script>",
                "posts/a/b/c",
                "tags/nope",
                "authors/nope",
                "page/0",
                "page/-1",
                "page/2",
                "page/x",
                "page/99999999999999999999",
                "tags/nope?page=x"
            })
    void whatDoesNotExistIsAFriendlyPage(String path) {
        posts.published("The newest");

        var page = open(path);

        assertThat(page.selectFirst("h1").text()).isEqualTo("There is nothing at this address");
        assertThat(page.selectFirst("main form[role=search]").attr("action")).isEqualTo("/search");
        assertThat(page.select("main a").eachAttr("href")).containsExactly("/posts/the-newest", "/archive", "/tags");
        assertThat(title()).isEqualTo("Not found · Inkjar");
    }

    @Test
    void anEndlessAddressIsAFriendlyPage() {
        assertThat(open("posts/" + "a".repeat(100_000)).text()).contains("There is nothing at this address");
    }

    private void look(Appearance appearance) {
        settingsService.save(settingsService.find().appearance(), appearance);
    }

    private static Appearance logo(boolean titleBesideLogo) {
        return new Appearance(
                "#2a41b8",
                FontPairing.BOOK,
                ColorScheme.AUTO,
                CoverLayout.SIDE,
                "/samples/welcome.svg",
                titleBesideLogo);
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

    private static List<String> titles(Element page) {
        return page.select("article.entry h2").eachText();
    }

    private static PageHead head() {
        return ((SiteView) UI.getCurrent()
                        .getInternals()
                        .getActiveRouterTargetsChain()
                        .getFirst())
                .pageHead();
    }

    private static String title() {
        return UI.getCurrent().getInternals().getTitle();
    }

    private static String location() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPath();
    }
}
