package org.inkjar.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Stopping and starting the jar loses nothing. */
class RestartTests extends BrowserTest {

    private static final int ENDED_BY_SIGTERM = 143;

    @Override
    PackagedBlog startBlog() {
        return PackagedBlog.start(data, OWNER);
    }

    @Test
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
        blog = startBlog();

        page.navigate(blog.at("/posts/here-to-stay"));
        assertThat(page.locator(".prose")).hasText("As it was.");
        assertThat(page.locator(".tags a")).hasText("#kept");
        assertThat(page.locator(".site-title")).hasText("Half a Schema");
        new Desk(blog, page).signIn(EMAIL, PASSWORD);
        page.navigate(blog.at("/admin/posts"));
        assertThat(page.getByText("A draft").first()).isVisible();
    }
}
