package org.inkjar.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Somebody comes, writes, and leaves. */
class PeopleTests extends OwnBlogTest {

    private static final String GRACE = "grace@example.com";
    private static final String HER_PASSWORD = "a ship in the harbour";

    @Test
    void somebodyIsInvitedWritesAndLeavesTheirPostsBehind() {
        var owner = signedIn();
        var theirs = otherWindow();

        theirs.navigate(invite(owner));
        join(theirs);
        var grace = new Desk(blog, theirs).signIn(GRACE, HER_PASSWORD);
        grace.write("Nanoseconds", "A wire of this length.");
        grace.publish();
        assertThat(author("/posts/nanoseconds")).hasText("Grace Hopper");

        handOver(owner);
        assertThat(author("/posts/nanoseconds")).hasText("Ekky Armandi");
        act(owner, "Grace Hopper", "Deactivate");
        assertThat(owner.notice("can no longer sign in")).isVisible();

        var again = otherWindow();
        again.navigate(blog.at("/login"));
        again.getByLabel("E-mail").fill(GRACE);
        again.locator("input[type=password]").fill(HER_PASSWORD);
        new Desk(blog, again).button("Sign in").click();
        again.waitForURL("**/login?error**");
    }

    @Test
    void secretLinksAreNeitherKeptNorListed() {
        for (var path : List.of("/invitation/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "/reset/x", "/reset")) {
            var headers = page.navigate(blog.at(path)).headers();

            Assertions.assertThat(headers.get("cache-control")).contains("no-store");
            Assertions.assertThat(headers).containsEntry("x-robots-tag", "noindex");
            assertThat(page.locator("h1")).isVisible();
            new Axe().findsNothingOn(page);
        }
        Assertions.assertThat(page.navigate(blog.at("/")).headers()).doesNotContainKey("x-robots-tag");
    }

    @Test
    void whoeverChoosesGermanWorksInIt() {
        var owner = signedIn();
        page.onDialog(dialog -> {
            throw new AssertionError("Nothing is unsaved");
        });
        speak(owner, "Language of the admin", "Deutsch", "Save");

        assertThat(owner.notice("Dein Profil ist gespeichert.")).isVisible();
        assertThat(page).hasURL(blog.at("/admin/profile"));
        assertThat(page.locator("html")).hasAttribute("lang", "de");
        assertThat(page.locator("vaadin-side-nav")).containsText("Personen");
        new Axe().findsNothingOn(page);
        owner.open("/admin/people");
        assertThat(row("Ekky Armandi")).containsText(Pattern.compile("Zuletzt angemeldet am \\d+\\. \\S+ \\d{4}"));

        speak(owner, "Sprache der Verwaltung", "English", "Speichern");
        assertThat(owner.notice("Your profile is saved.")).isVisible();
        assertThat(page.locator("vaadin-side-nav")).containsText("People");
    }

    private void speak(Desk desk, String label, String language, String save) {
        desk.open("/admin/profile");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(label))
                .click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(language))
                .click();
        desk.button(save).click();
    }

    private String invite(Desk owner) {
        owner.open("/admin/people");
        owner.button("Invite somebody").first().click();
        page.getByLabel("E-mail").fill(GRACE);
        new Axe().findsNothingOn(page);
        owner.button("Make the link").click();
        var link = page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("The link"));
        assertThat(link).hasValue(Pattern.compile("http://.+/invitation/.+"));
        var address = link.inputValue();
        owner.button("Done").click();
        assertThat(row("grace@example.com")).containsText("Invited");
        new Axe().findsNothingOn(page);
        return address;
    }

    private static void join(Page window) {
        window.getByLabel("Your name").fill("Grace Hopper");
        assertThat(window.getByLabel("E-mail")).hasValue(GRACE);
        new Axe().findsNothingOn(window);
        window.locator("input[type=password]").fill(HER_PASSWORD);
        window.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Create your account"))
                .click();
        assertThat(window.getByText("Your account is ready.")).isVisible();
    }

    private void handOver(Desk owner) {
        owner.open("/admin/people");
        assertThat(row("Grace Hopper")).containsText("1 post");
        act(owner, "Grace Hopper", "Hand over posts…");
        page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Hand over to"))
                .fill("Ekky");
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Ekky Armandi"))
                .click();
        owner.button("Hand over").click();
        assertThat(owner.notice("has the posts of Grace Hopper now")).isVisible();
    }

    private void act(Desk owner, String person, String action) {
        owner.openActions(person);
        page.getByRole(
                        AriaRole.MENUITEM,
                        new Page.GetByRoleOptions().setName(action).setExact(true))
                .click();
    }

    private Locator row(String text) {
        return page.locator(".person").filter(new Locator.FilterOptions().setHasText(text));
    }

    /** Who has signed a post, as a reader sees it. */
    private Locator author(String path) {
        var reader = otherWindow();
        reader.navigate(blog.at(path));
        return reader.locator(".meta a").first();
    }
}
