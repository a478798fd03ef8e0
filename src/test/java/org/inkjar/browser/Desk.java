package org.inkjar.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What an author does in the admin, step by step, as they would say it. */
final class Desk {

    private final PackagedBlog blog;
    private final Page page;

    Desk(PackagedBlog blog, Page page) {
        this.blog = blog;
        this.page = page;
    }

    Desk signIn(String email, String password) {
        page.navigate(blog.at("/login"));
        page.getByLabel("E-mail").fill(email);
        page.locator("input[type=password]").fill(password);
        button("Sign in").click();
        page.waitForURL(Pattern.compile(".*/admin.*"));
        return this;
    }

    void signOut() {
        page.locator(".account-menu vaadin-menu-bar-button").first().click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Sign out"))
                .click();
        page.waitForURL(url -> !url.contains("/admin"));
    }

    void open(String path) {
        page.navigate(blog.at(path));
    }

    /** Goes to another view without leaving the admin, as by a link. */
    void go(String path) {
        page.evaluate("""
                path => {
                  document.querySelectorAll('h1').forEach(heading => heading.classList.add('left-behind'));
                  const link = Object.assign(document.createElement('a'), { href: path });
                  document.body.append(link);
                  link.click();
                  link.remove();
                }""", path);
        page.locator("h1:not(.left-behind):visible").waitFor();
    }

    /** A new post, typed but not saved. */
    void write(String title, String body, String... tags) {
        open("/admin/posts/new");
        title().fill(title);
        type(body);
        if (tags.length > 0) {
            showSettings();
            for (var tag : tags) {
                tags().fill(tag);
                tags().press("Enter");
                assertThat(page.locator("vaadin-multi-select-combo-box-chip")
                                .filter(new Locator.FilterOptions().setHasText(tag))
                                .first())
                        .isVisible();
            }
            tags().press("Tab"); // closes the list of suggestions
        }
    }

    /** What the text will look like to readers. */
    FrameLocator preview() {
        return page.frameLocator(".post-preview iframe");
    }

    /** Opens the settings of the post. */
    void showSettings() {
        button("Settings").click();
        page.locator(".post-settings").waitFor();
    }

    /** Puts a text in the place of the present one, as pasting does. */
    void type(String text) {
        body().focus();
        page.keyboard().press("Control+a");
        paste("text/plain", text);
    }

    /** Pastes something of a MIME type where the cursor is. */
    void paste(String type, String content) {
        body().evaluate("""
                (element, [type, content]) => {
                    const clipboardData = new DataTransfer();
                    clipboardData.setData(type, content);
                    element.dispatchEvent(
                        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
                }""", List.of(type, content));
    }

    /** Pastes files where the cursor is, or drops them behind the first line. */
    void give(String gesture, FilePayload... files) {
        var contents = Stream.of(files).map(Desk::packed).toList();
        body().evaluate("""
                (element, [gesture, files]) => {
                  const data = new DataTransfer();
                  for (const [name, type, content, zeros] of files) {
                    data.items.add(new File([Uint8Array.fromBase64(content), new Uint8Array(zeros)], name, { type }));
                  }
                  const line = element.querySelector('.cm-line').getBoundingClientRect();
                  const options = { bubbles: true, cancelable: true, clientX: line.right - 1, clientY: line.top + 5 };
                  element.dispatchEvent(gesture === 'paste'
                    ? new ClipboardEvent('paste', { ...options, clipboardData: data })
                    : new DragEvent('drop', { ...options, dataTransfer: data }));
                }""", List.of(gesture, contents));
    }

    /** Of the zeros at its end, the number goes to the browser: megabytes of them would take long. */
    private static List<Object> packed(FilePayload file) {
        int end = file.buffer.length;
        while (end > 0 && file.buffer[end - 1] == 0) {
            end--;
        }
        var content = Base64.getEncoder().encodeToString(Arrays.copyOf(file.buffer, end));
        return List.of(file.name, file.mimeType, content, file.buffer.length - end);
    }

    /** The text as the editor has it. */
    String text() {
        return (String) page.locator("markdown-editor").evaluate("editor => editor.value");
    }

    /** What a field says is wrong; for a moment the page holds it twice, to have it read out. */
    Locator error(String text) {
        return page.locator("[slot=error-message]", new Page.LocatorOptions().setHasText(text));
    }

    /** Waits until the browser keeps the present text under a key. */
    void awaitKept(String key) {
        await().pollInSameThread().until(() -> asked("get", key).equals(text()));
    }

    /** Waits until the browser keeps what is typed in a form. */
    void awaitTypedKept(String text) {
        await().pollInSameThread().until(() -> kept().contains(text));
    }

    /** All texts that the browser keeps, each with what is in the fields around it. */
    String kept() {
        return asked("getAll", "").toString();
    }

    /** What the browser's database answers: of one key the text, of all everything. */
    private Object asked(String method, String key) {
        return page.evaluate("""
                ([method, key]) => new Promise(resolve => {
                    const opening = indexedDB.open('inkjar');
                    opening.onupgradeneeded = () => opening.transaction.abort();
                    opening.onerror = () => resolve('');
                    opening.onsuccess = () => {
                        const database = opening.result;
                        const store = database.transaction('texts').objectStore('texts');
                        const reading = store[method](key || undefined);
                        reading.onsuccess = () => {
                            database.close();
                            resolve(key ? (reading.result?.text ?? '') : JSON.stringify(reading.result));
                        };
                    };
                })""", List.of(method, key));
    }

    /** Waits until the post has an address of its own, after its first save. */
    void awaitAddress() {
        page.waitForURL(Pattern.compile(".*/admin/posts/[0-9a-f-]{36}"));
    }

    void save() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^(Save|Update)$")))
                .click();
        assertThat(keeping()).hasText("");
    }

    /** Gives the post another text, and saves it. */
    void change(String body) {
        type(body);
        assertThat(keeping()).not().hasText("");
        save();
    }

    /** Whatever the checklist says. */
    void publish() {
        button("Publish").click();
        var anyway = button("Publish anyway");
        anyway.or(badge().filter(new Locator.FilterOptions().setHasText("Published")))
                .first()
                .waitFor();
        if (anyway.isVisible()) {
            anyway.click();
        }
        assertThat(badge()).hasText("Published");
    }

    /** Saves, makes a link to a preview, and tells its path. */
    String sharePreview() {
        choose("Share preview…");
        button("Make a link").click();
        var link = page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("The link"));
        assertThat(link).hasValue(Pattern.compile("http://.+/preview/.+"));
        return URI.create(link.inputValue()).getPath();
    }

    /** Chooses from the menu behind the three dots. */
    void choose(String entry) {
        page.getByLabel("More actions").click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(entry))
                .click();
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Opens the menu of a row; its entry and its place for what has no room are both called so, and one is hidden. */
    void openActions(String of) {
        page.getByRole(
                        AriaRole.MENUITEM,
                        new Page.GetByRoleOptions().setName("Actions for " + of).setExact(true))
                .click();
    }

    /** Presses a tool of the editor, in its row or in the menu for those that have no room there. */
    void use(String tool) {
        var tools = page.getByRole(AriaRole.TOOLBAR, new Page.GetByRoleOptions().setName("Formatting"));
        tools.getByRole(AriaRole.BUTTON).first().waitFor();
        if (button(tool).isVisible()) {
            button(tool).click();
        } else {
            button("More tools").click();
            var named = new Page.GetByRoleOptions().setName(tool).setExact(true);
            page.getByRole(AriaRole.MENUITEM, named)
                    .or(page.getByRole(AriaRole.MENUITEMCHECKBOX, named))
                    .click();
        }
    }

    Locator title() {
        return page.locator(".post-title textarea");
    }

    Locator body() {
        return page.getByLabel("Text, in Markdown");
    }

    Locator tags() {
        return page.getByRole(
                AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Tags").setExact(true));
    }

    Locator status() {
        return page.locator(".post-standing");
    }

    /** What the editor says of changes that are not saved; empty where there are none. */
    Locator keeping() {
        return page.locator(".post-keeping");
    }

    Locator badge() {
        return page.locator(".post-where vaadin-badge, .post-where .status-badge")
                .first();
    }

    Locator notice(String text) {
        return page.locator("vaadin-notification-card").filter(new Locator.FilterOptions().setHasText(text));
    }
}
