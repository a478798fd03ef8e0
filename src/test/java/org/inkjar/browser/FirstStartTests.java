package org.inkjar.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A new blog: from the code on the console to the first sign-in, and to the first restart. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FirstStartTests extends OwnBlogTest {

    private static final int ENDED_BY_SIGTERM = 143;

    @Override
    PackagedBlog startBlog() {
        return PackagedBlog.start(data);
    }

    @Test
    @Order(1)
    void aNewBlogHasSomethingToRead() {
        page.navigate(blog.at("/"));
        assertThat(page.locator("article.entry")).hasCount(4);

        page.getByText("Everything Markdown can do here").click();

        assertThat(page.locator(".prose table")).isVisible();
        assertThat(page.locator(".prose .alert")).hasCount(5);
        page.navigate(blog.at("/about"));
        assertThat(page.getByRole(AriaRole.HEADING).first()).hasText("About");
    }

    @Test
    @Order(2)
    void settingUpHasNoBarrier() {
        page.navigate(blog.at("/setup"));
        page.getByLabel("Code").waitFor();

        new Axe().findsNothingOn(page);
    }

    @Test
    @Order(3)
    void whoeverDoesNotKnowTheCodeIsRefusedAndLosesNothing() {
        setUp("AAAA-BBBB-CCCC-DDDD", "a long walk by the sea");

        assertThat(new Desk(blog, page).error("This is not the code.")).isVisible();
        assertThat(page.getByLabel("Your name")).hasValue("Ekky Armandi");
        assertThat(page.getByLabel("E-mail")).hasValue(EMAIL);
    }

    @Test
    @Order(4)
    void theCodeMakesTheOwnerOnce() {
        setUp(blog.setupCode(), "too short");
        assertThat(new Desk(blog, page).error("Choose a password of 12 to 200 characters"))
                .isVisible();

        page.locator("input[type=password]").fill(PASSWORD);
        new Desk(blog, page).button("Create your account").click();
        page.waitForURL("**/login**");

        new Desk(blog, page).signIn(EMAIL, PASSWORD);
        assertThat(page.getByText("Ekky Armandi").first()).isVisible();
        page.navigate(blog.at("/setup"));
        assertThat(page.getByText("There is nothing at this address")).isVisible();
    }

    @Test
    @Order(5)
    void aWrongPasswordIsRefusedWithoutSayingWhatIsWrong() {
        page.navigate(blog.at("/login"));
        page.getByLabel("E-mail").fill(EMAIL);
        page.locator("input[type=password]").fill("a long walk by the lake");
        new Desk(blog, page).button("Sign in").click();

        page.waitForURL("**/login?error**");
        assertThat(page.locator("vaadin-login-form-wrapper, vaadin-login-form").first())
                .containsText("password");
        assertThat(page.url()).doesNotContain("admin");
    }

    @Test
    @Order(6)
    void everythingIsStillThereAfterARestart() {
        var desk = new Desk(blog, page).signIn(EMAIL, PASSWORD);
        desk.write("Here to stay", "As it was.", "kept");
        desk.publish();
        desk.write("A draft", "Not yet.");
        desk.save();
        desk.open("/admin/settings");
        page.getByLabel("Title", new Page.GetByLabelOptions().setExact(true)).fill("Half a Schema");
        desk.button("Save").click();
        assertThat(desk.notice("saved")).isVisible();

        assertThat(blog.stop()).isEqualTo(ENDED_BY_SIGTERM);
        blog = PackagedBlog.startUnpacked(data);

        page.navigate(blog.at("/posts/here-to-stay"));
        assertThat(page.locator(".prose")).hasText("As it was.");
        assertThat(page.locator(".tags a")).hasText("#kept");
        assertThat(page.locator(".site-title")).hasText("Half a Schema");
        new Desk(blog, page).signIn(EMAIL, PASSWORD);
        page.navigate(blog.at("/admin/posts"));
        assertThat(page.getByText("A draft").first()).isVisible();
    }

    private void setUp(String code, String password) {
        page.navigate(blog.at("/setup"));
        page.getByLabel("Code").fill(code);
        page.getByLabel("Your name").fill("Ekky Armandi");
        page.getByLabel("E-mail").fill(EMAIL);
        page.locator("input[type=password]").fill(password);
        new Desk(blog, page).button("Create your account").click();
    }
}
