package org.inkjar.browser;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever reads in another way than with good eyes and a mouse meets no barrier that a machine can find. */
class AccessibilityTests extends BrowserTest {

    private final Axe axe = new Axe();

    @BeforeAll
    void severalPagesOfPosts() {
        PublicPages.makeSeveral(blog, otherWindow());
    }

    @ParameterizedTest
    @MethodSource("org.inkjar.browser.PublicPages#paths")
    void aPublicPageHasNoBarrier(String path) {
        page.navigate(blog.at(path));
        page.locator("main h1").waitFor();

        axe.findsNothingOn(page);
    }
}
