package org.inkjar.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.time.Clock;
import java.util.regex.Pattern;
import org.inkjar.security.AuthenticatorApp;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The ways in, and out again, with a device that Chromium pretends to have. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SignInTests extends OwnBlogTest {

    private static final Pattern ADMIN = Pattern.compile(".*/admin.*");

    @Test
    @Order(1)
    void aPasskeyIsMadeSignsInAndIsRemoved() {
        var device = device();
        var desk = openAccount();
        assertThat(page.getByText("No passkey yet.")).isVisible();
        new Axe().findsNothingOn(page);

        desk.button("Add a passkey…").click();
        page.getByLabel("Name").fill("Work laptop");
        proof().fill("not my password");
        desk.button("Continue").click();
        assertThat(page.getByRole(AriaRole.DIALOG).getByText("This is not your password."))
                .isVisible();
        new Axe().findsNothingOn(page);
        proof().fill(PASSWORD);
        desk.button("Continue").click();
        assertThat(row("Work laptop")).containsText("Not used yet");

        askForPasskey(desk, device);
        page.waitForURL(ADMIN);

        openAccount();
        assertThat(row("Work laptop")).containsText("Last used");
        assertThat(row("This browser")).containsText("With a passkey");
        assertThat(page.getByText("Place of use")).hasCount(1);
        page.getByLabel("Rename the passkey “Work laptop”").click();
        page.getByRole(
                        AriaRole.TEXTBOX,
                        new Page.GetByRoleOptions().setName("Name").setExact(true))
                .fill("Old laptop");
        desk.button("Rename").click();
        page.getByLabel("Remove the passkey “Old laptop”").click();
        desk.button("Remove").click();
        assertThat(page.getByText("No passkey yet.")).isVisible();

        askForPasskey(desk, device);
        assertThat(page.getByText("This passkey is not known here any more.")).isVisible();
    }

    @Test
    @Order(2)
    void oneTimeCodesAreAskedForAfterThePassword() throws Exception {
        var desk = openAccount();
        desk.button("Set up one-time codes…").click();
        assertThat(page.locator(".square-code svg")).isVisible();
        new Axe().findsNothingOn(page);
        var app = new AuthenticatorApp(page.locator(".code-key").textContent(), Clock.systemUTC());
        page.getByLabel("The code that the app shows").fill(app.code());
        proof().fill(PASSWORD);
        desk.button("Turn on").click();
        var codes = page.locator(".recovery-codes li");
        assertThat(codes).hasCount(10);
        var recoveryCode = codes.first().textContent();
        var file = page.waitForDownload(() -> page.getByText("Download", new Page.GetByTextOptions().setExact(true))
                .click());
        assertThat(Files.readString(file.path())).contains(recoveryCode);
        new Axe().findsNothingOn(page);
        desk.button("I have kept them").click();

        desk.signOut();
        password();
        page.getByLabel("One-time code").fill("000000");
        desk.button("Sign in").click();
        assertThat(desk.error("This is not the code")).isVisible();
        new Axe().findsNothingOn(page);
        page.getByLabel("One-time code").fill(app.nextCode());
        desk.button("Sign in").click();
        page.waitForURL(ADMIN);

        desk.signOut();
        password();
        page.navigate(blog.at("/admin"));
        page.waitForURL("**/login");
        password();
        desk.button("Use a recovery code").click();
        page.getByLabel("Recovery code").fill(recoveryCode);
        page.keyboard().press("Enter");
        page.waitForURL(ADMIN);

        openAccount();
        assertThat(row("Authenticator app")).containsText("9 recovery codes left");
        desk.button("Turn off one-time codes…").click();
        proof().fill(PASSWORD);
        desk.button("Turn off").click();
        assertThat(page.getByText("One-time codes are off.")).isVisible();
    }

    @Test
    @Order(3)
    void aBrowserThatIsSignedOutElsewhereIsToldAndLosesNoText() {
        var elsewhere = otherWindow();
        var other = new Desk(blog, elsewhere).signIn(EMAIL, PASSWORD);
        other.open("/admin/posts/new");
        other.type("Kept, come what may.");
        assertThat(other.keeping()).hasText("Saved as you type");

        var desk = openAccount();
        assertThat(row("This browser")).containsText("Chrom");
        desk.button("Sign out everywhere else…").click();
        desk.button("Sign out").last().click();
        assertThat(desk.notice("signed out")).isVisible();

        elsewhere.keyboard().type(" More.");
        assertThat(elsewhere.getByText("You have been signed out")).isVisible();
        assertThat(other.body()).containsText("Kept, come what may.");
        elsewhere.navigate(blog.at("/admin"));
        elsewhere.waitForURL("**/login");
        new Desk(blog, elsewhere).signIn(EMAIL, PASSWORD);
        other.open("/admin/posts/new");
        other.button("Go on with it").click();
        assertThat(other.body()).containsText("Kept, come what may.");
    }

    @Test
    @Order(4)
    void whoeverGuessesMustWait() {
        for (int i = 0; i < 10; i++) {
            page.navigate(blog.at("/login"));
            page.getByLabel("E-mail").fill("somebody@example.com");
            page.locator("input[type=password]").fill("guess " + i);
            new Desk(blog, page).button("Sign in").click();
            page.waitForURL("**/login?error**");
        }

        page.getByLabel("E-mail").fill("somebody@example.com");
        page.locator("input[type=password]").fill("the last guess");
        new Desk(blog, page).button("Sign in").click();
        page.waitForURL("**/login?wait=**");
        assertThat(page.getByText("Too many attempts. Try again in a minute.")).isVisible();
        new Axe().findsNothingOn(page);
    }

    /** Signs out, and asks for a passkey by the button, after it was offered among the suggestions. */
    private void askForPasskey(Desk desk, Device device) {
        patient(device, true);
        desk.signOut();
        page.navigate(blog.at("/login"));
        page.locator("input[autocomplete='username webauthn']").waitFor();
        patient(device, false);
        desk.button("Sign in with a passkey").click();
    }

    private Desk openAccount() {
        page.navigate(blog.at("/admin/account"));
        var desk = new Desk(blog, page);
        if (page.url().contains("/login")) {
            desk.signIn(EMAIL, PASSWORD);
            desk.open("/admin/account");
        }
        page.getByText("Where you are signed in").waitFor();
        return desk;
    }

    private void password() {
        page.navigate(blog.at("/login"));
        page.getByLabel("E-mail").fill(EMAIL);
        page.locator("input[type=password]").fill(PASSWORD);
        new Desk(blog, page).button("Sign in").click();
        page.waitForURL("**/login/code");
    }

    private Locator proof() {
        return page.getByRole(AriaRole.DIALOG).locator("input[type=password]");
    }

    private Locator row(String text) {
        return page.locator(".account-row").filter(new Locator.FilterOptions().setHasText(text));
    }

    private Device device() {
        var session = page.context().newCDPSession(page);
        session.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var arguments = new JsonObject();
        arguments.add("options", options);
        var answer = session.send("WebAuthn.addVirtualAuthenticator", arguments);
        return new Device(session, answer.get("authenticatorId").getAsString());
    }

    /** Whether the person at the device waits until they are asked by name, and does not take what is only offered. */
    private static void patient(Device device, boolean waits) {
        var arguments = new JsonObject();
        arguments.addProperty("authenticatorId", device.id());
        arguments.addProperty("enabled", !waits);
        device.session().send("WebAuthn.setAutomaticPresenceSimulation", arguments);
    }

    private record Device(CDPSession session, String id) {}
}
