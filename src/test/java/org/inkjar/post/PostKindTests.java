package org.inkjar.post;

import static org.assertj.core.api.Assertions.assertThat;

import org.inkjar.common.SitePaths;
import org.inkjar.common.Slug;
import org.junit.jupiter.api.Test;

class PostKindTests {

    @Test
    void eachKindHasItsOwnAddress() {
        assertThat(PostKind.POST.path(new Slug("about"))).isEqualTo("/posts/about");
        assertThat(PostKind.PAGE.path(new Slug("about"))).isEqualTo("/about");
    }

    @Test
    void onlyPagesCompeteWithTheSiteForAddresses() {
        assertThat(SitePaths.RESERVED).map(Slug::new).allMatch(PostKind.PAGE::reserves);
        assertThat(SitePaths.RESERVED).map(Slug::new).noneMatch(PostKind.POST::reserves);
        assertThat(PostKind.PAGE.reserves(new Slug("about"))).isFalse();
    }
}
