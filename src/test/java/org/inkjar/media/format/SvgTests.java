package org.inkjar.media.format;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.inkjar.media.format.SampleFiles.svg;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SvgTests extends PictureTest {

    SvgTests() {
        super(FileType.SVG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<path d=\"M0 0h4v4z\" fill=\"url(#a)\"></path>",
                "<g id=\"a\" class=\"b\" style=\"fill: #f00\"><circle cx=\"1\" cy=\"1\" r=\"1\"></circle></g>",
                "<use href=\"#a\"></use>",
                "<text x=\"1\" xml:space=\"preserve\">1 &lt; 2 &amp; ü</text>",
                "<image href=\"data:image/png;base64,AAAA\"></image>",
                "<style>.a { fill: url(#b) } @media (prefers-color-scheme: dark) { .a { fill: #fff } }</style>",
                "<animate attributeName=\"opacity\" from=\"0\" to=\"1\"></animate>",
                "<filter id=\"f\"><feGaussianBlur stdDeviation=\"2\"></feGaussianBlur></filter>"
            })
    void aHarmlessDrawingStaysAsItIs(String content) throws IOException {
        assertThat(clean(svg(content)).bytes()).asString(UTF_8).isEqualTo(new String(svg(content), UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<script href=\"https://evil.example/x.js\"/>",
                "<x:script xmlns:x=\"http://www.w3.org/2000/svg\">alert(1)</x:script>",
                "<foreignObject><body xmlns=\"http://www.w3.org/1999/xhtml\" onload=\"alert(1)\"/></foreignObject>",
                "<script xmlns=\"http://www.w3.org/1999/xhtml\">alert(1)</script>",
                "<iframe src=\"https://evil.example\"/>",
                "<set attributeName=\"href\" to=\"javascript:alert(1)\"/>",
                "<handler type=\"text/javascript\">alert(1)</handler>",
                "<!-- <script>alert(1)</script> -->",
                "<?xml-stylesheet href=\"https://evil.example/x.css\"?>",
                "<metadata><place>evil</place></metadata>",
                "<g xmlns:i=\"http://inkscape\"><i:page>evil</i:page></g>"
            })
    void whatIsNoPartOfADrawingIsLeftOut(String content) throws IOException {
        assertThat(clean(svg(content + "<rect/>")).text())
                .doesNotContain("evil", "alert", "script", "foreign", "page")
                .contains("<rect></rect>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "onload=\"alert(1)\"",
                "ONCLICK=\"alert(1)\"",
                "href=\"https://evil.example/\"",
                "href=\"//evil.example/\"",
                "href=\"javascript:alert(1)\"",
                "href=\" java&#10;script:alert(1)\"",
                "href=\"data:text/html,alert(1)\"",
                "href=\"data:image/svg+xml,alert(1)\"",
                "src=\"https://evil.example/\"",
                "xml:base=\"https://evil.example/\"",
                "style=\"fill: url(https://evil.example/)\"",
                "style=\"fill: url( 'https://evil.example/')\"",
                "style=\"fill: u\\72l(https://evil.example/)\"",
                "style=\"background: image-set('https://evil.example/' 1x)\"",
                "style=\"behavior: url(evil.htc)\"",
                "fill=\"URL(https://evil.example/#a)\"",
                "filter=\"url(&quot;https://evil.example/#a&quot;)\"",
                "mask=\"src('https://evil.example/')\""
            })
    void attributesThatActOrFetchAreLeftOut(String attribute) throws IOException {
        assertThat(clean(svg("<image width=\"1\" " + attribute + "/>")).bytes())
                .asString(UTF_8)
                .isEqualTo(new String(svg("<image width=\"1\"></image>"), UTF_8));
    }

    @Test
    void onlyPicturesMayHoldPictures() throws IOException {
        assertThat(clean(svg("<use href=\"data:image/png;base64,AAAA\"/>")).text())
                .doesNotContain("data:");
    }

    @Test
    void theOldNameOfAReferenceBecomesTheNewOne() throws IOException {
        var old = svg("<use xmlns:xlink=\"http://www.w3.org/1999/xlink\" xlink:href=\"#a\"/>");
        assertThat(clean(old).text()).contains("<use href=\"#a\"></use>").doesNotContain("xlink");

        var both = svg("<use xmlns:xlink=\"http://www.w3.org/1999/xlink\" href=\"#a\" xlink:href=\"#b\"/>");
        assertThat(clean(both).text()).contains("<use href=\"#a\"></use>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@import 'https://evil.example/';",
                "@imp<!-- -->ort 'https://evil.example/';",
                "@imp<g>x</g>ort 'https://evil.example/';",
                "<![CDATA[@import 'https://evil.example/';]]>",
                "@im<![CDATA[port 'https://evil.example/';]]>",
                "@font-face { src: url(https://evil.example/) }",
                ".a { fill: url(https://evil.example/) }",
                ".a { fill: \\75rl(https://evil.example/) }"
            })
    void stylesThatFetchAreLeftOut(String css) throws IOException {
        assertThat(clean(svg("<style>" + css + "</style>")).bytes())
                .asString(UTF_8)
                .isEqualTo(new String(svg("<style></style>"), UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"href", "xlink:href", "onclick", " href ", "style"})
    void animationsMayNotChangeWhatIsForbidden(String attribute) throws IOException {
        var animation = svg("<animate attributeName=\"" + attribute + "\" to=\"javascript:alert(1)\"/>");

        assertThat(clean(animation).text()).doesNotContain("attributeName");
    }

    @Test
    void filesAreNotRead() {
        assertRefused(
                ("<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                                + "<svg xmlns=\"http://www.w3.org/2000/svg\"><text>&x;</text></svg>")
                        .getBytes(UTF_8),
                "document type");
    }

    @Test
    void entitiesDoNotGrow() {
        var laughs = "<!DOCTYPE svg [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]>"
                + "<svg xmlns=\"http://www.w3.org/2000/svg\"><text>&c;</text></svg>";

        assertRefused(laughs.getBytes(UTF_8), "document type");
    }

    @Test
    void aDocumentTypeThatIsNotNeededIsLeftOut() throws IOException {
        var typed = "<?xml version=\"1.0\"?><!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" "
                + "\"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\"><svg xmlns=\"http://www.w3.org/2000/svg\"/>";

        assertThat(clean(typed.getBytes(UTF_8)).text()).isEqualTo("<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>");
    }

    @Test
    void otherEncodingsBecomeUtf8() throws IOException {
        var text = "<svg xmlns=\"http://www.w3.org/2000/svg\"><text>ü</text></svg>";

        assertThat(clean(text.getBytes(UTF_16)).bytes()).asString(UTF_8).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            width="40" height="30"                       | 40  | 30
            width="40px" height="30.4px"                 | 40  | 30
            viewBox="0 0 640 480"                        | 640 | 480
            viewBox="-1,-1,640,480"                      | 640 | 480
            width="100%" height="50%" viewBox="0 0 4 3"  | 4   | 3
            width="10em" height="4em"                    | 0   | 0
            width="-1" height="4"                        | 0   | 0
            width="0" height="0"                         | 0   | 0
            width="99999999" height="1"                  | 0   | 0
            viewBox="0 0 x y"                            | 0   | 0
            viewBox="0 0 1"                              | 0   | 0
            """)
    void knowsItsSize(String attributes, int width, int height) throws IOException {
        var drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" " + attributes + "/>";

        assertThat(clean(drawing.getBytes(UTF_8)).size()).isEqualTo(new PictureSize(width, height));
    }

    @Test
    void refusesWhatIsCutOff() {
        var drawing = svg("<g><text>text</text></g>");
        for (int length = 5; length < drawing.length; length++) {
            assertRefused(Arrays.copyOf(drawing, length), "not well-formed");
        }
    }

    @Test
    void refusesWhatIsNoXml() {
        assertRefused(svg("<g>"), "line 1", "not well-formed");
        assertRefused(svg("\0"), "not well-formed");
        assertRefused(svg("<g a='1' a='2'/>"), "not well-formed");
    }

    @Test
    void refusesWhatIsNestedWithoutEnd() {
        assertRefused(svg("<g>".repeat(100_000)), "not well-formed");
    }

    @Test
    void failsInNoOtherWay() throws IOException {
        assertSurvivesEveryWrongByte(svg("<style>a</style><g fill=\"url(#a)\">ü<!-- a --></g>"));
    }

    @Test
    void aFullDiskIsNotTheDrawingsFault(@TempDir Path folder) throws IOException {
        var file = Files.write(folder.resolve("a.svg"), svg("<g/>".repeat(100_000)));
        var full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };

        assertThatIOException().isThrownBy(() -> Pictures.clean(FileType.SVG, file, full));
    }
}
