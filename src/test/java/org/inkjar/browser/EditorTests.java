package org.inkjar.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Writing in the editor, by its buttons, its shortcuts and its slash menu. */
class EditorTests extends BrowserTest {

    private static final List<Command> COMMANDS = List.of(
            new Command("Bold", "Control+b", "**word**"),
            new Command("Italic", "Control+i", "*word*"),
            new Command("Code", "Control+e", "`word`"),
            new Command("Heading", "Control+Alt+2", "## word"),
            new Command("Bulleted list", "Control+Shift+8", "- word"),
            new Command("Numbered list", "Control+Shift+7", "1. word"),
            new Command("Task list", "Control+Shift+9", "- [ ] word"),
            new Command("Quote", "Control+Shift+.", "> word"),
            new Command("Code block", "Control+Alt+c", "```\nword\n```"),
            new Command("Table", "", "word\n\n| Column | Column |\n| --- | --- |\n|  |  |\n|  |  |"),
            new Command("Footnote", "", "word[^1]\n\n[^1]: "),
            new Command("Note", "", "> [!NOTE]\n> word"),
            new Command("Divider", "", "word\n\n---\n"));

    private record Command(String button, String keys, String result) {}

    private Desk desk;

    @BeforeEach
    void startWriting() {
        page.setDefaultTimeout(20_000);
        desk = signedIn();
        desk.open("/admin/posts/new");
        desk.body().waitFor();
    }

    @TestFactory
    Stream<DynamicTest> formatsByButtonAndByShortcut() {
        return COMMANDS.stream()
                .map(command -> dynamicTest(command.button, () -> {
                    desk.type("word");
                    page.keyboard().press("Control+a");
                    desk.use(command.button);
                    assertThat(desk.text()).isEqualTo(command.result);
                    assertThat(desk.body()).isFocused();

                    page.keyboard().press("Control+z");
                    assertThat(desk.text()).isEqualTo("word");
                    if (!command.keys.isEmpty()) {
                        page.keyboard().press("Control+a");
                        page.keyboard().press(command.keys);
                        assertThat(desk.text()).isEqualTo(command.result);
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> theSameAgainTakesItBack() {
        return COMMANDS.stream()
                .filter(command -> !command.keys.isEmpty() && !command.button.equals("Code block"))
                .map(command -> dynamicTest(command.button, () -> {
                    desk.type("word");
                    page.keyboard().press("Control+a");
                    page.keyboard().press(command.keys);
                    page.keyboard().press(command.keys);

                    assertThat(desk.text()).isEqualTo("word");
                }));
    }

    @Test
    void aSlashOffersBlocks() {
        desk.type("Before.\n\n");
        page.keyboard().press("Control+End");
        page.keyboard().type("/tabl");
        var menu = page.getByRole(AriaRole.LISTBOX);
        assertThat(menu.getByRole(AriaRole.OPTION)).hasText(new String[] {"Table"});
        page.keyboard().press("Enter");
        page.keyboard().type("First");
        page.keyboard().press("Tab");
        page.keyboard().type("Second");
        page.keyboard().press("Tab");
        page.keyboard().type("1");

        assertThat(desk.text()).isEqualTo("Before.\n\n| First | Second |\n| --- | --- |\n| 1 |  |\n|  |  |");
        assertThat(desk.preview().locator("table td").first()).hasText("1");
    }

    @Test
    void aSlashInCodeIsASlash() {
        desk.type("```\n");
        page.keyboard().press("Control+End");
        page.keyboard().type("/usr");

        assertThat(page.getByRole(AriaRole.LISTBOX)).hasCount(0);
    }

    @Test
    void tablesGrow() {
        desk.type("| a | b |\n| --- | --- |\n| c | d |");
        page.keyboard().press("Control+End");
        page.keyboard().press("Tab");
        page.keyboard().type("e");
        page.keyboard().press("Alt+Shift+ArrowRight");

        assertThat(desk.text()).isEqualTo("| a |  | b |\n| --- | --- | --- |\n| c |  | d |\n| e |  |  |");
    }

    @Test
    void listsGoOnAndDeeper() {
        desk.type("- one");
        page.keyboard().press("Control+End");
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        page.keyboard().type("two");
        page.keyboard().press("Enter");
        page.keyboard().press("Shift+Tab");
        page.keyboard().type("three");

        assertThat(desk.text()).isEqualTo("- one\n  - two\n- three");
    }

    @Test
    void outsideOfListsTheTabKeyLeavesTheEditor() {
        desk.type("Text");
        page.keyboard().press("Tab");
        assertThat(desk.body()).not().isFocused();

        desk.type("- item");
        page.keyboard().press("Escape");
        page.keyboard().press("Tab");
        assertThat(desk.body()).not().isFocused();
        assertThat(desk.text()).isEqualTo("- item");
    }

    @Test
    void richTextIsPastedAsMarkdown() {
        desk.type("");
        desk.paste("text/html", """
                <meta charset="utf-8"><h2>Title</h2><p style="color: red">Some <b>bold</b> and <i>fine</i>
                <a href="https://example.com/a">words</a> <a href="javascript:alert(1)">here</a>.</p>
                <ul><li>one</li><li>two</li></ul><table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>
                <script>alert(1)</script><pre><code>x = 1</code></pre>""");
        await().pollInSameThread().untilAsserted(() -> assertThat(desk.text()).contains("```\nx = 1\n```"));

        assertThat(desk.text())
                .startsWith(
                        "## Title\n\nSome **bold** and *fine* [words](https://example.com/a) here.\n\n- one\n- two\n\n")
                .contains("| a   | b   |\n| --- | --- |\n| 1   | 2   |")
                .doesNotContain("script", "alert", "color", "<");
    }

    @Test
    void anAddressPastedOverWordsMakesALink() {
        desk.type("words");
        page.keyboard().press("Control+a");
        desk.paste("text/plain", "https://example.com/a?b=(c)");

        assertThat(desk.text()).isEqualTo("[words](https://example.com/a?b=(c))");
    }

    @Test
    void findsAndReplaces() {
        desk.type("one two one");
        desk.use("Find and replace");
        page.getByPlaceholder("Find").fill("one");
        page.getByPlaceholder("Replace").fill("three");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("replace all"))
                .click();

        assertThat(desk.text()).isEqualTo("three two three");
    }

    @Test
    void theOutlineLeadsToAHeading() {
        desk.type("# One\n\n" + "text\n\n".repeat(80) + "## Two **bold**\n\n```\n# no heading\n```\n");
        desk.use("Outline");
        var outline = page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Outline"));
        assertThat(outline.getByRole(AriaRole.BUTTON)).hasText(new String[] {"One", "Two bold"});
        outline.getByText("Two bold").click();
        page.keyboard().type("!");

        assertThat(desk.text()).contains("## Two **bold**!");
        assertThat(page.locator(".cm-line").filter(new Locator.FilterOptions().setHasText("Two")))
                .isInViewport();
    }

    @Test
    void theTitleHasAsManyLinesAsItsWordsNeed() {
        onATelephone();
        var line = desk.title().boundingBox().height;
        desk.title().focus();
        page.keyboard().insertText("A title that was\npasted \r\n from elsewhere and is longer than the line");

        assertThat(desk.title()).hasValue("A title that was pasted from elsewhere and is longer than the line");
        assertThat(page.getByLabel("Address"))
                .hasValue("a-title-that-was-pasted-from-elsewhere-and-is-longer-than-the-line");
        assertThat(desk.title().boundingBox().height).isGreaterThan(1.5 * line);
        page.keyboard().press("Enter");
        assertThat(desk.body()).isFocused();
        desk.title().fill("Short");
        assertThat(desk.title().boundingBox().height).isEqualTo(line);
    }

    @Test
    void toolsWithoutRoomAreInAMenuThatKeysReach() {
        onATelephone();
        desk.type("word");
        page.keyboard().press("Control+a");
        var toolbar = page.getByRole(AriaRole.TOOLBAR);
        assertThat(desk.button("Divider")).isHidden();
        assertThat(toolbar.evaluate("bar => bar.scrollWidth <= bar.clientWidth && bar.offsetHeight < 60"))
                .isEqualTo(true);

        desk.button("Bold").focus();
        page.keyboard().press("ArrowLeft");
        assertThat(desk.button("More tools")).isFocused();
        page.keyboard().press("Enter");
        assertThat(desk.button("More tools")).hasAttribute("aria-expanded", "true");
        page.keyboard().press("End");
        page.keyboard().press("Escape");
        assertThat(page.getByRole(AriaRole.MENU)).hasCount(0);
        assertThat(desk.button("More tools")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.MENU).getByRole(AriaRole.MENUITEM).first())
                .isFocused();
        page.keyboard().press("n");
        page.keyboard().press("t");
        assertThat(page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Task list")))
                .isFocused();
        page.keyboard().press("Enter");

        assertThat(desk.text()).isEqualTo("- [ ] word");
        assertThat(desk.body()).isFocused();

        desk.button("More tools").click();
        new Axe().findsNothingOn(page);
        page.keyboard().press("Escape");
        page.setViewportSize(2400, 900);
        assertThat(desk.button("More tools")).isHidden();
        assertThat(desk.button("Divider")).isVisible();
    }

    @Test
    void inFocusModeThereIsNothingButTheText() {
        desk.type("Text");
        desk.use("Focus mode");
        assertThat(page.locator(".post-preview")).isHidden();
        assertThat(page.locator(".post-settings")).isHidden();
        assertThat(desk.body()).isFocused();

        desk.use("Focus mode");
        assertThat(page.locator(".post-preview")).isVisible();
    }

    @Test
    void thePreviewLeadsNowhereAndPassesKeysOn() {
        desk.title().fill("With a link");
        desk.type("[Away](/about)");
        var link = desk.preview().getByRole(AriaRole.LINK, new FrameLocator.GetByRoleOptions().setName("Away"));
        link.click();
        assertThat(link).isFocused();
        assertThat(desk.title()).hasValue("With a link");

        page.keyboard().press("Control+s");
        desk.awaitAddress();
    }

    @Test
    void writingAndPreviewScrollInStep() {
        var section = "\n\nSome words of a paragraph.".repeat(30);
        desk.type("## One" + section + "\n\n## Two" + section + "\n\n## Three" + section);
        assertThat(desk.preview().locator("h2")).hasCount(3);
        var text = page.locator(".cm-scroller");
        text.hover();
        text.evaluate("scroller => scroller.scrollTop = 0");
        page.mouse().wheel(0, 100_000);
        assertThat(desk.preview().locator("p").last()).isInViewport();

        page.locator(".post-preview").hover();
        page.mouse().wheel(0, -100_000);
        assertThat(page.locator(".cm-line").first()).isInViewport();
    }

    @Test
    void aLinkLeadsToAPostFoundByItsTitle() {
        desk.type("See here");
        page.keyboard().press("Control+a");
        page.keyboard().press("Control+k");
        var dialog = page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Link"));
        assertThat(dialog.getByLabel("Text")).hasValue("See here");
        dialog.getByLabel("Post or address").pressSequentially("first ten");
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Your first ten minutes"))
                .click();
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Link"))
                .click();

        await().pollInSameThread().untilAsserted(() -> assertThat(desk.text()).isEqualTo("[See here](/posts/welcome)"));
    }

    /** Opened anew: a window that becomes narrow has Vaadin close the menu at its side, and move the focus after that. */
    private void onATelephone() {
        page.setViewportSize(360, 740);
        page.reload();
        desk.body().waitFor();
    }
}
