package org.inkjar.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The public pages for an author who is signed in: the same documents, and then alive. */
class LiveSiteTests extends BrowserTest {

    /** Remembers each shift of what is painted, and each moment without a heading. */
    private static final String WATCH = """
            window.shifts = 0;
            new PerformanceObserver(list => list.getEntries().forEach(entry => window.shifts += entry.value))
                .observe({type: 'layout-shift', buffered: true});
            window.blanks = 0;
            const look = () => {
                const heading = document.querySelector('h1');
                if (document.readyState !== 'loading' && !(heading && heading.checkVisibility())) window.blanks++;
                requestAnimationFrame(look);
            };
            requestAnimationFrame(look);
            """;

    @BeforeEach
    void signIn() {
        signedIn();
    }

    @Test
    void anAuthorSeesThePageAtOnceThenAliveWithTheWayToTheEditor() {
        var answer = page.navigate(blog.at("/posts/welcome"));
        assertThat(answer.headerValue("cache-control")).contains("no-store");
        assertThat(answer.text()).contains("id=\"prerendered\"", "Edit Your first ten minutes");

        assertThat(page.locator("#prerendered")).hasCount(0);
        assertThat(page.locator("h1")).hasText("Your first ten minutes with Inkjar");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Edit Your first ten minutes"))
                .click();
        page.waitForURL("**/admin/posts/*");
        assertThat(new Desk(blog, page).title()).hasValue("Your first ten minutes with Inkjar");
    }

    @Test
    void everyPostInAListHasTheWayToItsEditor() {
        page.navigate(blog.at("/"));
        page.locator(".author-bar").waitFor();

        assertThat(page.locator(".entry .edit")).hasCount(page.locator(".entry").count());
        assertThat(page.locator(".author-bar")).containsText("New post");
    }

    @Test
    void aReaderSeesNothingOfThat() {
        var reader = otherWindow();
        page.navigate(blog.at("/posts/welcome"));
        reader.navigate(blog.at("/posts/welcome"));

        assertThat(reader.locator(".edit, .author-bar")).hasCount(0);
        assertThat((int) reader.evaluate("document.querySelectorAll('script[src*=VAADIN]').length"))
                .isZero();
        assertThat(reader.context().cookies()).isEmpty();
    }

    @Test
    void nothingFlashesOrJumpsWhenItComesAlive() {
        page.addInitScript(WATCH);
        page.navigate(blog.at("/posts/everything-markdown-can-do"));
        page.locator("#prerendered").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        assertThat(page.locator("main h1")).isVisible();

        assertThat(((Number) page.evaluate("window.shifts")).doubleValue()).isLessThan(0.001);
        assertThat((int) page.evaluate("window.blanks")).isZero();
    }

    @Test
    void whatWasDoneBeforeItCameAliveIsKept() {
        var held = new ArrayList<Route>();
        page.route("**/VAADIN/build/**", held::add);
        page.navigate(blog.at("/search?q=mark"), new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        var field = page.getByLabel("Search").last();
        field.fill("something that I type");
        field.evaluate("field => field.setSelectionRange(3, 8)");
        page.evaluate("window.scrollTo(0, 120)");
        double scrolled = ((Number) page.evaluate("window.scrollY")).doubleValue();

        page.unroute("**/VAADIN/build/**");
        held.forEach(Route::resume);
        assertThat(page.locator("#prerendered")).hasCount(0);

        assertThat(field).hasValue("something that I type");
        assertThat(field).isFocused();
        assertThat(field.evaluate("field => [field.selectionStart, field.selectionEnd].join()"))
                .isEqualTo("3,8");
        assertThat(((Number) page.evaluate("window.scrollY")).doubleValue()).isEqualTo(scrolled);
    }

    @Test
    void theLivePageRunsUnderItsPolicy() {
        var complaints = new ArrayList<String>();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        for (var path :
                new String[] {"/", "/posts/welcome", "/admin", "/admin/posts", "/admin/posts/new", "/admin/settings"}) {
            var answer = page.navigate(blog.at(path));
            assertThat(answer.headerValue("content-security-policy"))
                    .contains("script-src 'self' 'unsafe-eval' 'nonce-")
                    .contains("frame-ancestors 'none'");
            page.locator("h1:visible").first().waitFor();
        }

        assertThat(complaints).isEmpty();
    }

    @Test
    void signedOutAnAuthorIsAReader() {
        var other = otherWindow();
        new Desk(blog, other).signIn(EMAIL, PASSWORD).signOut();

        other.navigate(blog.at("/posts/welcome"));

        assertThat(other.locator(".edit")).hasCount(0);
        assertThat(other.locator("h1")).isVisible();
    }

    @Test
    void aReaderSearchesWhileTyping() {
        var reader = otherWindow();
        reader.navigate(blog.at("/search"));

        reader.getByLabel("Search").last().pressSequentially("markdwn");

        assertThat(reader.locator("#results .entry").first()).containsText("Everything Markdown can do here");
        assertThat(reader.locator("#results mark").first()).isVisible();
        assertThat(reader.locator("#search-status")).containsText("results for");
        reader.waitForURL("**/search?q=markdwn");
        assertThat(reader.getByLabel("Search").last()).isFocused();
    }

    @Test
    void aReaderChoosesBetweenLightAndDark() {
        var reader = otherWindow();
        reader.navigate(blog.at("/"));
        reader.getByLabel("Switch between light and dark").click();
        assertThat(reader.locator("html")).hasAttribute("data-theme", "dark");

        reader.navigate(blog.at("/archive"));

        assertThat(reader.locator("html")).hasAttribute("data-theme", "dark");
        reader.getByLabel("Switch between light and dark").click();
        assertThat(reader.locator("html")).hasAttribute("data-theme", "light");
    }

    @Test
    void aReaderCopiesCode() {
        var reader = otherWindow();
        reader.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        reader.navigate(blog.at("/posts/welcome"));

        reader.locator(".copy").first().click();

        assertThat(reader.locator(".copy").first()).hasText("Copied");
        assertThat(reader.evaluate("navigator.clipboard.readText()")).isEqualTo("java -jar inkjar.jar\n");
    }
}
