package org.inkjar.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Map;
import org.inkjar.AsOwner;
import org.inkjar.InkjarTest;
import org.inkjar.prerender.PageCode;
import org.inkjar.prerender.PageHead;
import org.inkjar.settings.FeedContent;
import org.inkjar.settings.InjectedCode;
import org.inkjar.settings.Navigation;
import org.inkjar.settings.NavigationItem;
import org.inkjar.settings.Reading;
import org.inkjar.settings.SettingsService;
import org.inkjar.settings.SocialLink;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the settings put around every public page. */
@InkjarTest
@AsOwner
class SiteFootTests extends SpringBrowserlessTest {

    private final SettingsService settings;

    SiteFootTests(SettingsService settings) {
        this.settings = settings;
    }

    @Test
    void aNewBlogHasTheFeedAlone() {
        var foot = open("").selectFirst(".site-footer");

        assertThat(foot.select("a").eachText()).containsExactly("Feed");
        assertThat(foot.select(".footer-text, .social")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tags", "archive", "nope"})
    void everyPageHasWhatTheOwnerPutsThere(String path) {
        navigation("By Ada <b>.", new SocialLink("", "https://github.com/ada"));

        var foot = open(path).selectFirst(".site-footer");

        assertThat(foot.selectFirst(".footer-text").text()).isEqualTo("By Ada <b>.");
        assertThat(foot.select("ul:not(.social) a").eachAttr("href")).containsExactly("/imprint", "/feed.xml");
        assertThat(foot.selectFirst(".social a").attr("rel")).isEqualTo("me");
        assertThat(foot.selectFirst(".social a").text()).isEqualTo("GitHub");
    }

    @Test
    void profilesElsewhereAreTheSameBlog() {
        navigation("", new SocialLink("", "https://github.com/ada"), new SocialLink("", "https://ada.example"));
        open("");

        assertThat(head().structuredData().getFirst())
                .containsEntry("@type", "Blog")
                .containsEntry("sameAs", List.of("https://github.com/ada", "https://ada.example"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tags", "archive"})
    void searchEnginesAreAskedToStayAway(String path) {
        open(path);
        assertThat(robots()).isEmpty();

        settings.save(settings.find().reading(), new Reading(10, 20, FeedContent.FULL, false));
        open(path);
        assertThat(robots()).containsExactly("noindex");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tags", "nope"})
    void everyPageHasTheOwnersCodeUntilItIsSwitchedOff(String path) {
        var code = new InjectedCode(true, "<script src=\"https://stats.example/a.js\"></script>", "<p>Bye</p>", "");
        settings.save(settings.find().code(), code);
        open(path);

        assertThat(head().code())
                .isEqualTo(new PageCode(
                        "<script src=\"https://stats.example/a.js\"></script>",
                        "<p>Bye</p>",
                        Map.of(
                                "script-src", List.of("https://stats.example"),
                                "connect-src", List.of("https://stats.example"))));

        settings.save(code, new InjectedCode(false, code.head(), code.foot(), ""));
        open(path);
        assertThat(head().code()).isEqualTo(PageCode.NONE);
    }

    private void navigation(String text, SocialLink... social) {
        settings.save(
                settings.find().navigation(),
                new Navigation(List.of(), List.of(new NavigationItem("Imprint", "/imprint")), text, List.of(social)));
    }

    private static List<String> robots() {
        return head().elements().stream()
                .filter(element -> "robots".equals(element.attributes().get("name")))
                .map(element -> element.attributes().get("content"))
                .toList();
    }

    private static PageHead head() {
        var view = UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
        return ((SiteView) view).pageHead();
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
