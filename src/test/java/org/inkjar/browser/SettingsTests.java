package org.inkjar.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the owner changes in the settings, readers see at once. */
class SettingsTests extends OwnBlogTest {

    private static final String ADD_SCRIPT = """
            code => {
              const script = document.createElement('script');
              script.textContent = code;
              document.head.append(script);
            }""";

    private Desk desk;

    @BeforeEach
    void signIn() {
        desk = signedIn();
    }

    @Test
    void aFileOfRedirectsIsImportedAndFollowed() {
        desk.open("/admin/settings/redirects");
        desk.button("Import…").click();
        var csv = "from,to,status\n/2014/Old.html,/about,301\n/soon/,/posts/welcome,302\n";
        dialog().locator("input[type=file]")
                .setInputFiles(new FilePayload("redirects.csv", "text/csv", csv.getBytes(UTF_8)));
        assertThat(dialog()).containsText("2 new");
        assertThat(dialog()).containsText("/soon → /posts/welcome (temporary)");
        desk.button("Import").click();
        assertThat(desk.notice("2 new")).isVisible();
        assertThat(desk.button("/2014/Old.html")).isVisible();

        var http = new Reader(blog);
        var answer = http.get("/2014/old.html/?utm_source=x");
        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(Reader.header(answer, "Location")).isEqualTo("/about");
        assertThat(http.send("HEAD", "/soon").statusCode()).isEqualTo(302);
        var reader = otherWindow();
        reader.navigate(blog.at("/2014/Old.html"));
        assertThat(reader).hasURL(blog.at("/about"));
        assertThat(reader.context().cookies()).isEmpty();
    }

    @Test
    void aLinkAtTheFootAppearsAtOnce() {
        var reader = otherWindow();
        reader.navigate(blog.at("/"));
        assertThat(reader.locator(".site-footer")).not().containsText("Imprint");
        desk.open("/admin/settings/navigation");
        var foot = page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Links at the foot"));
        foot.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Add a link"))
                .click();
        foot.getByLabel("Label").fill("Imprint");
        foot.getByLabel("Address").fill("/about");
        desk.button("Save").click();
        assertThat(desk.notice("The settings are saved.")).isVisible();

        reader.reload();
        reader.locator(".site-footer").getByText("Imprint").click();
        assertThat(reader).hasURL(blog.at("/about"));
    }

    @Test
    void theOwnersCodeRunsForReadersAndNothingElseDoes() {
        desk.open("/admin/settings/code");
        page.getByLabel("Add the code to public pages").check();
        page.getByLabel("Foot")
                .fill("<script>document.body.dataset.mine = 'yes'</script>"
                        + "<p id=\"note\" style=\"color: rgb(1, 2, 3)\">Noted</p>");
        assertThat(page.locator(".code-meaning")).containsText("2 scripts and styles stand in the page itself");
        desk.button("Save").click();
        assertThat(desk.notice("The settings are saved.")).isVisible();

        var reader = otherWindow();
        reader.navigate(blog.at("/"));
        assertThat(reader.locator("body")).hasAttribute("data-mine", "yes");
        assertThat(reader.locator("#note")).hasCSS("color", "rgb(1, 2, 3)");
        reader.evaluate(ADD_SCRIPT, "document.body.dataset.theirs = 'yes'");
        assertThat(reader.locator("body")).not().hasAttribute("data-theirs", "yes");

        page.navigate(blog.at("/"));
        page.locator(".author-bar").first().waitFor();
        assertThat(page.locator("body")).not().hasAttribute("data-mine", "yes");
        assertThat(page.locator("#note")).hasCount(0);
    }

    @Test
    void whatIsTypedOutlastsTheSession() {
        desk.open("/admin/settings/site");
        page.getByLabel("Description").fill("About ink, and jars.");
        desk.awaitTypedKept("About ink, and jars.");
        page.context().clearCookies();
        page.onDialog(Dialog::accept);
        page.reload();
        page.waitForURL("**/login");
        desk.signIn(EMAIL, PASSWORD);

        assertThat(page).hasURL(blog.at("/admin/settings/site"));
        assertThat(page.getByLabel("Description")).not().hasValue("About ink, and jars.");
        desk.button("Bring it back").click();
        assertThat(page.getByLabel("Description")).hasValue("About ink, and jars.");
        desk.button("Save").click();
        assertThat(desk.notice("The settings are saved.")).isVisible();
        page.reload();
        assertThat(page.getByLabel("Description")).hasValue("About ink, and jars.");
        assertThat(page.getByText("was not saved")).hasCount(0);
        assertThat(desk.kept()).isEqualTo("[]");
    }

    @Test
    void whatFitsInNoFieldAnyLongerIsThereToBeCopied() {
        desk.open("/admin/settings/navigation");
        var foot = page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Links at the foot"));
        foot.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Add a link"))
                .click();
        foot.getByLabel("Label").last().fill("Our <b>garden</b>");
        desk.awaitTypedKept("Our <b>garden</b>");
        comeBack("/admin/settings/navigation");

        assertThat(desk.button("Bring it back")).isVisible();
        new Axe().findsNothingOn(page);
        desk.button("Bring it back").click();
        assertThat(page.getByText("Copy from here what you need:")).isVisible();
        assertThat(page.locator("kept-form pre")).hasText("Our <b>garden</b>");
        new Axe().findsNothingOn(page);
    }

    @Test
    void whoeverLeavesWithoutSavingIsOfferedNothing() {
        desk.open("/admin/settings/site");
        page.getByLabel("Description").fill("Not worth it.");
        desk.awaitTypedKept("Not worth it.");
        page.locator("a[href='admin/tags']").click();
        desk.button("Leave").click();
        assertThat(page).hasURL(blog.at("/admin/tags"));
        await().pollInSameThread().until(() -> desk.kept().equals("[]"));

        comeBack("/admin/settings/site");
        assertThat(page.getByLabel("Description")).not().hasValue("Not worth it.");
        assertThat(page.getByText("was not saved")).hasCount(0);
    }

    @Test
    void passwordsAreKeptNowhere() {
        desk.open("/admin/settings/mail");
        page.getByLabel("User name").fill("postmaster");
        page.getByLabel("Password").first().fill("a secret of its own");
        desk.awaitTypedKept("postmaster");

        assertThat(desk.kept()).doesNotContain("secret");
    }

    @Test
    void onAPhoneTheListLeadsToASectionAndBack() {
        page.setViewportSize(360, 800);
        desk.open("/admin/settings");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Reading"))
                .click();
        assertThat(page.getByLabel("Posts per page")).isVisible();
        assertThat(page.getByLabel("Find a setting")).isHidden();

        page.getByText("← Settings").click();
        page.getByLabel("Find a setting").fill("smtp");
        assertThat(page.locator(".section-list a")).hasCount(1);
    }

    /** Closes the tab, and opens another one. */
    private void comeBack(String path) {
        var context = page.context();
        page.close();
        page = context.newPage();
        desk = new Desk(blog, page);
        desk.open(path);
        page.locator("kept-form").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    }

    private Locator dialog() {
        return page.getByRole(AriaRole.DIALOG);
    }
}
