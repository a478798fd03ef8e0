package org.inkjar.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Public addresses are a contract: whoever changes this test breaks somebody's link. */
class SitePathsTests {

    private static final Slug SLUG = new Slug("a-slug");

    @Test
    void publicAddressesNeverChange() {
        assertThat(SitePaths.HOME).isEqualTo("/");
        assertThat(SitePaths.page(1)).isEqualTo("/");
        assertThat(SitePaths.page(2)).isEqualTo("/page/2");
        assertThat(SitePaths.post(SLUG)).isEqualTo("/posts/a-slug");
        assertThat(SitePaths.standalone(SLUG)).isEqualTo("/a-slug");
        assertThat(SitePaths.TAGS).isEqualTo("/tags");
        assertThat(SitePaths.tag(SLUG)).isEqualTo("/tags/a-slug");
        assertThat(SitePaths.author(SLUG)).isEqualTo("/authors/a-slug");
        assertThat(SitePaths.ARCHIVE).isEqualTo("/archive");
        assertThat(SitePaths.series(SLUG)).isEqualTo("/series/a-slug");
        assertThat(SitePaths.preview("token")).isEqualTo("/preview/token");
    }

    @Test
    void theEditorIsPartOfTheAdmin() {
        assertThat(SitePaths.editor(new UUID(0, 1))).isEqualTo("/admin/posts/00000000-0000-0000-0000-000000000001");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                SitePaths.TAGS,
                SitePaths.ARCHIVE,
                SitePaths.LOGIN,
                SitePaths.SETUP,
                SitePaths.ADMIN,
                "/page/2",
                "/posts/x",
                "/authors/x",
                "/search",
                "/media/x",
                "/preview/x",
                "/invitation/x",
                SitePaths.RESET,
                "/series/x",
                "/api/v1",
                "/actuator/health",
                "/error",
                "/logout"
            })
    void noPageTakesAnAddressOfTheSite(String path) {
        assertThat(SitePaths.RESERVED).contains(path.split("/")[1]);
    }

    @Test
    void everyReservedWordCouldBeASlug() {
        assertThat(SitePaths.RESERVED)
                .allSatisfy(word -> assertThat(Slug.parse(word)).isPresent());
    }

    @Test
    void aQueryIsEncodedWhateverItSays() {
        assertThat(SitePaths.search("c++ & \"ü\"", 1)).isEqualTo("/search?q=c%2B%2B+%26+%22%C3%BC%22");
        assertThat(SitePaths.search("go", 2)).isEqualTo("/search?q=go&page=2");
    }
}
