package org.inkjar.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.inkjar.browser.Reader.header;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From an idea to a reader, and back again. */
class WritingTests extends BrowserTest {

    private static final String BODY = """
            A founder has an idea, and a weekend.

            ## The wrong axis

            > Go is faster. Pick fast.

            ## What slows you down

            - A schema you cannot change
            - Logs in five files

            ## When the spec moves

            Use `def` and a decorator.

            ## The rule

            Pick the language you can write at 2am. <script>alert(1)</script>
            """;

    private Desk desk;
    private Page reader;

    @BeforeEach
    void signIn() {
        desk = signedIn();
        reader = otherWindow();
    }

    @Test
    void anArticleIsWrittenPublishedAndRead() {
        desk.write("FastAPI vs Go", BODY, "fastapi", "go", "backend", "mvp");
        assertThat(desk.preview().locator("h2").first()).containsText("The wrong axis");
        desk.publish();

        reader.navigate(blog.at("/"));
        assertThat(reader.locator("article.entry").first()).containsText("FastAPI vs Go");
        reader.getByText("FastAPI vs Go").first().click();

        reader.waitForURL("**/posts/fastapi-vs-go");
        assertThat(reader.locator("h1")).hasText("FastAPI vs Go");
        assertThat(reader.locator(".post-head .tags a")).hasText(new String[] {"#fastapi", "#go", "#backend", "#mvp"});
        assertThat(reader.locator(".post-head")).containsText("Ekky Armandi");
        assertThat(reader.locator(".prose li")).hasCount(2);
        assertThat(reader.locator(".toc a")).hasCount(4);
        assertThat(reader.locator(".prose script")).hasCount(0);
    }

    @Test
    void thePreviewIsThePublicRendering() {
        desk.write("The same twice", BODY);
        assertThat(desk.preview().locator("h2")).hasCount(4);
        var preview = desk.preview().locator(".prose").innerHTML();
        desk.publish();

        reader.navigate(blog.at("/posts/the-same-twice"));
        reader.locator(".prose h2").first().waitFor();

        assertThat(reader.locator(".prose").innerHTML()).isEqualTo(preview);
    }

    @Test
    void anEditShowsAndARenamedPostKeepsItsOldAddress() {
        desk.write("First thoughts", "Before.");
        desk.publish();

        desk.title().fill("Second thoughts");
        desk.type("After.");
        page.getByLabel("Address").fill("second-thoughts");
        desk.save();

        reader.navigate(blog.at("/posts/first-thoughts"));
        reader.waitForURL("**/posts/second-thoughts");
        assertThat(reader.locator(".prose")).hasText("After.");
    }

    @Test
    void aRenamedTagKeepsItsOldAddress() {
        desk.write("Tagged", "Text.", "js");
        desk.publish();

        desk.open("/admin/tags");
        desk.openActions("js");
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Edit"))
                .click();
        var dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Name").fill("JavaScript");
        dialog.getByLabel("Address").fill("javascript");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save"))
                .click();
        assertThat(desk.notice("is saved")).isVisible();

        reader.navigate(blog.at("/tags/js"));
        reader.waitForURL("**/tags/javascript");
        assertThat(reader.locator("h1")).hasText("#JavaScript");
        assertThat(reader.locator("article.entry")).containsText("Tagged");
    }

    @Test
    void aScheduledPostIsNotThereYetAndCanBePublishedNow() {
        desk.write("Tomorrow", "Wait.");
        desk.save();
        desk.choose("Schedule…");
        desk.button("Choose the time").click();
        page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Schedule"))
                .click();
        assertThat(desk.badge()).hasText("Scheduled");
        reader.navigate(blog.at("/posts/tomorrow"));
        assertThat(reader.getByText("There is nothing at this address")).isVisible();

        desk.button("Publish now").click();
        desk.button("Publish anyway").click();
        assertThat(desk.badge()).hasText("Published");

        reader.navigate(blog.at("/posts/tomorrow"));
        assertThat(reader.locator("h1")).hasText("Tomorrow");
    }

    @Test
    void aDraftIsReadByItsLinkUntilTheLinkIsRevoked() {
        desk.write("Not yet", "For *your* eyes only.");
        var link = desk.sharePreview();
        var guest = new Reader(blog);

        var answer = guest.get(link);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("<em>your</em> eyes only", "Preview of a draft, expires");
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(header(answer, "X-Robots-Tag")).isEqualTo("noindex");
        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
        assertThat(guest.open(link).select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(guest.send("POST", link).statusCode()).isEqualTo(405);
        page.keyboard().press("Escape");
        page.navigate(blog.at(link));
        assertThat(page.locator(".preview-bar")).isVisible();
        assertThat(page.locator(".edit, #outlet")).hasCount(0);

        page.goBack();
        desk.choose("Share preview…");
        assertThat(page.getByRole(AriaRole.DIALOG)).containsText("Last read");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Revoke the link"))
                .click();
        assertThat(desk.notice("no longer works")).isVisible();
        assertThat(guest.get(link).statusCode()).isEqualTo(404);
        assertThat(guest.get(link).body())
                .isEqualTo(guest.get("/preview/" + "A".repeat(32)).body());
    }

    @Test
    void aPreviewLeadsToThePostOnceThatIsPublic() {
        desk.write("Any minute now", "Words.");
        var link = desk.sharePreview();
        page.keyboard().press("Escape");
        desk.publish();

        var answer = new Reader(blog).get(link);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(header(answer, "Location")).endsWith("/posts/any-minute-now");
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void aWithdrawnPostIsGoneFromTheSite() {
        desk.write("A regret", "Sorry.");
        desk.publish();
        desk.choose("Withdraw");
        assertThat(desk.badge()).hasText("Withdrawn");

        reader.navigate(blog.at("/posts/a-regret"));
        assertThat(reader.getByText("This has been withdrawn")).isVisible();
        reader.navigate(blog.at("/archive"));
        assertThat(reader.locator("main")).not().containsText("A regret");
    }

    @Test
    void aDeletedPostComesBackByUndo() {
        desk.write("Precious", "Keep.");
        desk.publish();
        desk.choose("Delete");

        desk.notice("Undo").getByText("Undo").click();

        assertThat(desk.notice("restored")).isVisible();
        reader.navigate(blog.at("/posts/precious"));
        assertThat(reader.locator("h1")).hasText("Precious");
    }

    @Test
    void wordsThatNobodySavedWaitForTheirAuthor() {
        desk.write("Half a thought", "Half.");

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Tags"))
                .click();
        assertThat(desk.notice("is kept")).isVisible();
        desk.open("/admin/posts/new");
        assertThat(page.locator(".post-offer")).containsText("You began “Half a thought” and did not save it.");
        desk.button("Go on with it").click();

        assertThat(desk.body()).hasText("Half.");
        assertThat(desk.title()).hasValue("Half a thought");
        desk.publish();
        desk.type("Half, and more.");
        assertThat(desk.keeping()).hasText("Saved as you type, not public until you update");
        reader.navigate(blog.at("/posts/half-a-thought"));
        assertThat(reader.locator(".prose")).hasText("Half.");
        page.reload();
        assertThat(desk.body()).hasText("Half, and more.");
        desk.choose("Discard changes");
        assertThat(desk.body()).hasText("Half.");
    }

    @Test
    void twoWhoChangeDifferentParagraphsSeeEachOtherAndLoseNothing() {
        desk.write("Together", "One.\n\nTwo.");
        desk.save();
        desk.awaitAddress();
        var second = otherWindow();
        var other = new Desk(blog, second).signIn(EMAIL, PASSWORD);
        second.navigate(page.url());
        assertThat(second.locator(".post-visitors")).hasText("You have this open in another window");

        desk.type("One, from the first.\n\nTwo.");
        desk.save();
        other.type("One.\n\nTwo, from the second.");
        second.keyboard().press("Control+s");

        assertThat(other.notice("together with what Ekky Armandi changed")).isVisible();
        assertThat(other.body()).containsText("One, from the first.");
        second.keyboard().type(" The cursor is where it was.");
        assertThat(other.body()).containsText("Two, from the second. The cursor is where it was.");
        other.save();
        second.reload();
        assertThat(other.body()).containsText("Two, from the second. The cursor is where it was.");
    }

    @Test
    void ofTwoWhoSaveTheSecondIsToldAndLosesNothing() {
        desk.write("Shared", "Original.");
        desk.save();
        desk.awaitAddress();
        var second = otherWindow();
        var other = new Desk(blog, second).signIn(EMAIL, PASSWORD);
        second.navigate(page.url());
        assertThat(other.body()).hasText("Original.");

        desk.type("From the first.");
        desk.save();
        other.type("From the second.");
        other.button("Save").click();

        var dialog = second.getByRole(AriaRole.DIALOG);
        assertThat(dialog).containsText("From the first.");
        assertThat(dialog).containsText("From the second.");
        other.button("Keep both: save mine as a new draft").click();
        assertThat(other.body()).hasText("From the second.");
        page.reload();
        assertThat(desk.body()).hasText("From the first.");
    }

    @Test
    void theKeyboardIsEnough() {
        desk.open("/admin/posts");
        assertThat(desk.button("New post")).isVisible();
        page.keyboard().press("?");
        assertThat(page.getByRole(AriaRole.DIALOG)).containsText("Search");
        page.keyboard().press("Escape");
        assertThat(page.locator("vaadin-dialog")).hasCount(0); // gone, and the focus back where it was
        page.keyboard().press("/");
        assertThat(page.getByLabel("Search posts")).isFocused();
        page.keyboard().press("Tab");

        page.locator("h1").click();
        page.keyboard().press("n");
        page.waitForURL("**/admin/posts/new*");
        assertThat(desk.title()).isFocused();
        page.keyboard().type("Typed: n, / and ? are letters here");
        page.keyboard().press("Control+s");
        assertThat(desk.status()).containsText("Saved");
        page.keyboard().press("Control+Enter");
        assertThat(desk.button("Publish anyway")).isVisible();
        page.keyboard().press("Control+Enter");
        assertThat(desk.badge()).hasText("Published");

        reader.navigate(blog.at("/posts/typed-n-and-are-letters-here"));
        assertThat(reader.locator("h1")).hasText("Typed: n, / and ? are letters here");
    }

    @Test
    void whatIsWrongIsSaidBesideItsFieldAndNothingIsLost() {
        desk.write("x".repeat(201), "The text stays.");
        desk.button("Save").click();

        assertThat(desk.error("Shorten this to 200 characters; it has 201.")).isVisible();
        assertThat(desk.body()).hasText("The text stays.");
    }

    @Test
    void aMegabyteOfTextIsKeptOrRefusedInWords() {
        desk.write("A long one", "word ".repeat(190_000));
        desk.button("Save").click();
        assertThat(desk.status()).containsText("Saved", new LocatorAssertions.ContainsTextOptions().setTimeout(30_000));

        desk.type("word ".repeat(210_000));
        desk.button("Save").click();

        assertThat(page.getByText("Shorten this to 1,000,000 characters")).isVisible();
    }

    @Test
    void signingOutEndsIt() {
        new Desk(blog, reader).signIn(EMAIL, PASSWORD).signOut();

        reader.navigate(blog.at("/admin"));
        reader.waitForURL("**/login");
    }
}
