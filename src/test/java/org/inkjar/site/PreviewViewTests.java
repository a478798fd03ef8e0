package org.inkjar.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.Duration;
import org.inkjar.AsOwner;
import org.inkjar.InkjarTest;
import org.inkjar.People;
import org.inkjar.Posts;
import org.inkjar.TestClock;
import org.inkjar.common.SitePaths;
import org.inkjar.post.PostDetails;
import org.inkjar.post.PreviewLinkData;
import org.inkjar.post.PreviewLinks;
import org.inkjar.post.PreviewPeriod;
import org.inkjar.prerender.PageCode;
import org.inkjar.prerender.PageHead;
import org.inkjar.settings.InjectedCode;
import org.inkjar.settings.SettingsService;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.test.context.support.WithAnonymousUser;

/** What somebody sees who was sent a link to a draft. */
@InkjarTest
@WithAnonymousUser
class PreviewViewTests extends SpringBrowserlessTest {

    private static final String NOTHING_HERE = "There is nothing at this address";

    private final PreviewLinks links;
    private final Posts posts;
    private final TestClock clock;
    private final SettingsService settings;

    PreviewViewTests(PreviewLinks links, Posts posts, TestClock clock, SettingsService settings) {
        this.links = links;
        this.posts = posts;
        this.clock = clock;
        this.settings = settings;
    }

    @Test
    void aDraftLooksAsItWillWhenItIsPublic() {
        posts.published("Before");
        var draft = posts.taggedWith("java").saying("## One\n\n*Words*.").draft("Title");

        var preview = open(share(draft)).selectFirst("article.post").outerHtml();
        posts.publish(draft);

        assertThat(preview).contains("<em>Words</em>", "14 March 2026", "#java", "Before");
        assertThat(preview)
                .isEqualTo(open("posts/title").selectFirst("article.post").outerHtml());
    }

    @Test
    void soDoesAPage() {
        var draft = posts.pages().saying("*Words*.").draft("About us");

        var preview = open(share(draft)).selectFirst("article.post").outerHtml();
        posts.publish(draft);

        assertThat(preview)
                .isEqualTo(open("about-us").selectFirst("article.post").outerHtml());
    }

    @Test
    void saysThatItIsAPreviewAndWhenItEnds() {
        var bar = open(share(posts.draft("Title"))).selectFirst(".preview-bar");

        assertThat(bar.text()).isEqualTo("Preview of a draft, expires 15 March 2026, 09:27 UTC");
        assertThat(bar.selectFirst("time").attr("datetime")).isEqualTo("2026-03-15T09:27:53Z");
    }

    @Test
    void searchEnginesAreToldNothingOfIt() {
        open(share(posts.summarisedAs("Secret.").draft("Title")));

        var head = head();
        assertThat(head.title()).isEqualTo("Title · Inkjar");
        assertThat(head.elements())
                .anyMatch(element -> element.attributes().containsValue("noindex"))
                .noneMatch(element -> element.attributes().containsValue("canonical"))
                .noneMatch(element -> element.attributes().containsValue("og:url"));
        assertThat(head.structuredData()).isEmpty();
    }

    @Test
    void anEndedLinkIsLikeOneThatNeverWas() {
        var path = share(posts.draft("Title"));
        var never = open("preview/" + "A".repeat(32)).outerHtml();

        clock.advance(Duration.ofDays(1));

        assertThat(open(path).text()).contains(NOTHING_HERE).doesNotContain("Title");
        assertThat(open(path).outerHtml()).isEqualTo(never);
    }

    @Test
    void soIsARevokedOneAndThatOfADeletedPost() {
        var revoked = posts.draft("Revoked");
        var revokedPath = share(revoked);
        People.asEditor(() -> {
            links.revoke(links.list(revoked.id()).getFirst().id());
            return revoked;
        });
        var deleted = posts.draft("Deleted");
        var deletedPath = share(deleted);
        posts.delete(deleted);

        assertThat(open(revokedPath).text()).contains(NOTHING_HERE);
        assertThat(open(deletedPath).text()).contains(NOTHING_HERE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"preview", "preview/x", "preview/' or 1=1", "preview/a/b"})
    void whatCannotBeALinkIsNotEvenLookedUp(String path) {
        assertThat(open(path).text()).contains(NOTHING_HERE);
        assertThat(UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst())
                .isInstanceOf(NotFoundView.class);
    }

    @Test
    void aPostThatIsPublicByNowIsShownAtItsOwnAddress() {
        var draft = posts.draft("Title");
        var path = share(draft);
        posts.publish(draft);

        assertThat(open(path).selectFirst("h1").text()).isEqualTo("Title");
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("posts/title");
    }

    /** A script could tell its address to others. */
    @Test
    @AsOwner
    void theOwnersCodeIsNotInIt() {
        settings.save(InjectedCode.NONE, new InjectedCode(true, "", "<p>Bye</p>", ""));
        open("");
        assertThat(head().code().foot()).isEqualTo("<p>Bye</p>");

        open(share(posts.draft("Title")));

        assertThat(head().code()).isEqualTo(PageCode.NONE);
    }

    @Test
    void nobodyIsOfferedTheWayToTheEditor() {
        assertThat(open(share(posts.draft("Title"))).select(".edit, .author-bar"))
                .isEmpty();
    }

    /** The path of a link that works for a day. */
    private String share(PostDetails post) {
        var data = new PreviewLinkData("", PreviewPeriod.ONE_DAY);
        var token = People.asEditor(() -> links.create(post.id(), data));
        return SitePaths.preview(token.value()).substring(1);
    }

    private static Document open(String path) {
        UI.getCurrent().navigate(path);
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
