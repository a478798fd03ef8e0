package org.inkjar.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class XmlDocumentTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "]]>",
                "<a href=\"'>",
                "&amp; &",
                "<!-- -->",
                "<?x?>",
                "\uD83D\uDE00",
                "עברית",
                "\t\n",
                "\uE000",
                "\uFFFD",
                "\uDBFF\uDFFF"
            })
    void holdsAnyTextThatXmlCanHold(String text) throws Exception {
        assertThat(parsed(text).getTextContent()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u0008", "\u000B", "\u001F", "\uFFFE", "\uFFFF", "\uD800", "\uDC00"})
    void replacesWhatXmlCannotHold(String text) throws Exception {
        assertThat(parsed("a" + text + "b").getTextContent()).isEqualTo("a\uFFFDb");
        assertThat(parsed("a" + text + "b").getAttribute("name")).isEqualTo("a\uFFFDb");
    }

    @Test
    void attributesAreQuoted() throws Exception {
        assertThat(parsed("\"'<&>").getAttribute("name")).isEqualTo("\"'<&>");
    }

    @Test
    void elementsStandInsideEachOther() {
        var xml = new XmlDocument();
        xml.open("a").element("b", "c").empty("d", "e", "f").open("g").attribute("h", "i");

        assertThat(xml.finish())
                .endsWith("<a><b>c</b><d e=\"f\"></d><g h=\"i\"></g></a>")
                .startsWith("<?xml version=\"1.0\" encoding=\"utf-8\"?>");
    }

    private static Element parsed(String text) throws Exception {
        var xml = new XmlDocument().open("root", "name", text).text(text).finish();
        return DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getDocumentElement();
    }
}
