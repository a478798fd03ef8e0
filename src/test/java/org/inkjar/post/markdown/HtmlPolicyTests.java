package org.inkjar.post.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlPolicyTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h2 id=\"setup\">x</h2>",
                "<h2 id=\"h-a b\">x</h2>",
                "<h2 id=\"h-a\n\">x</h2>",
                "<h2 class=\"heading\">x</h2>",
                "<p id=\"h-a\">x</p>",
                "<p class=\"alert-title x\">x</p>",
                "<p style=\"color: red\">x</p>",
                "<p onclick=\"x\">x</p>",
                "<p tabindex=\"0\">x</p>",
                "<div tabindex=\"1\">x</div>",
                "<div role=\"dialog\">x</div>",
                "<div class=\"table-wrap heading\">x</div>",
                "<code class=\"language-a b\">x</code>",
                "<p><span class=\"tok-x\">x</span></p>",
                "<p><span class=\"tok-k tok-s\">x</span></p>",
                "<code class=\"tok-k\">x</code>",
                "<li id=\"fn-x\">x</li>",
                "<td colspan=\"99999\">x</td>"
            })
    void dropsAttributesThatAreNotItsOwn(String html) {
        assertThat(HtmlPolicy.sanitise(html)).doesNotContain("=\"").contains(">x<");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<input>",
                "<input type=\"checkbox\">",
                "<input type=\"text\" disabled>",
                "<img alt=\"x\">",
                "<img src=\"data:x\">",
                "<img src=\"mailto:a@example.org\">",
                "<form></form>",
                "<button></button>",
                "<iframe></iframe>",
                "<style>p {}</style>",
                "<script>x</script>",
                "<link href=\"x\">",
                "<meta content=\"x\">",
                "<h1></h1>"
            })
    void dropsElements(String html) {
        assertThat(HtmlPolicy.sanitise(html)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href=\"ftp://example.org\">x</a>",
                "<a href=\"javascript:x\">x</a>",
                "<a href=\"data:x\">x</a>",
                "<a href=\" java\nscript:x\">x</a>"
            })
    void keepsTheTextOfLinksItCannotAllow(String html) {
        assertThat(HtmlPolicy.sanitise(html)).isEqualTo("x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://example.org", "HTTPS://example.org", "//example.org"})
    void givesOutwardLinksNoOpener(String address) {
        assertThat(HtmlPolicy.sanitise("<a href=\"" + address + "\" title=\"href\">x</a>"))
                .contains(" rel=\"noopener\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/posts/a", "#a", "a.html", "?q=http://example.org", "mailto:a@example.org"})
    void leavesOtherLinksAsTheyAre(String address) {
        assertThat(HtmlPolicy.sanitise("<a title=\"href\" href=\"" + address + "\">x</a>"))
                .doesNotContain("rel=");
    }
}
