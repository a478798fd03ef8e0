package org.inkjar.prerender;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ContentSecurityPolicyTests {

    private static final String PLAIN = "default-src 'none'; base-uri 'none'; form-action 'self'; "
            + "frame-ancestors 'none'; img-src 'self' data: https: http:; font-src 'self'; connect-src 'self'; "
            + "manifest-src 'self'; style-src 'self'; script-src 'self'";

    @Test
    void aPageMayLoadTheSitesOwnFilesAndPictures() {
        assertThat(ContentSecurityPolicy.of(PageHead.builder("T").build())).isEqualTo(PLAIN);
    }

    @Test
    void whatStandsInItIsAllowedByItsHash() {
        var head = PageHead.builder("T").script("alert(1)").style("a{}").build();

        assertThat(ContentSecurityPolicy.of(head))
                .contains("script-src 'self' 'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='")
                .contains("style-src 'self' 'sha256-");
    }

    @Test
    void whatCodeAsksForIsAddedWhereItBelongs() {
        var code = new PageCode(
                "",
                "",
                Map.of("script-src", List.of("https://a.example", "'sha256-x'"), "frame-src", List.of("b.example")));
        var head = PageHead.builder("T").code(code).build();

        assertThat(ContentSecurityPolicy.of(head))
                .isEqualTo(PLAIN + " https://a.example 'sha256-x'; frame-src b.example");
    }
}
