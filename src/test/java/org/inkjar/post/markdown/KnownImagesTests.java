package org.inkjar.post.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KnownImagesTests {

    private static final String WELCOME = "/samples/welcome.svg";

    private static final KnownImage VERSIONS = new KnownImage(
            "/media/k/1572/a.jpg?v=1",
            new ImageSize(1572, 1048),
            "/media/k/340/a.jpg?v=2 340w, /media/k/1572/a.jpg?v=1 1572w",
            "/media/k/340/a.webp?v=3 340w, /media/k/1572/a.webp?v=4 1572w",
            50,
            50);

    private final StaticImages sizes = new StaticImages();
    private final MarkdownRenderer renderer = new MarkdownRenderer(new Images(List.of(sizes, KnownImagesTests::other)));

    @Test
    void areKnownOfTheImagesInTheJar() {
        assertThat(sizes.of(WELCOME)).contains(new ImageSize(1600, 840));
        assertThat(sizes.of(WELCOME)).as("again").contains(new ImageSize(1600, 840));
        assertThat(sizes.of("/icon.svg")).contains(new ImageSize(32, 32));
    }

    @ParameterizedTest
    @CsvSource({"/images/pixels.png", "/images/pixels.jpg", "/images/pixels.gif"})
    void areReadFromTheHeadOfAPicture(String address) {
        assertThat(sizes.of(address)).contains(new ImageSize(3, 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/samples",
                "/samples/none.svg",
                "/samples/welcome.svg?v=1",
                "//samples/welcome.svg",
                "samples/welcome.svg",
                "/samples/../samples/welcome.svg",
                "/../../application.properties",
                "/../../images/pixels.png",
                "/samples/%77elcome.svg",
                "/SAMPLES/welcome.svg",
                "https://example.org/samples/welcome.svg",
                "file:/samples/welcome.svg",
                "/site.css",
                "/images/broken.png",
                "/images/broken.svg",
                "/samples/\0welcome.svg"
            })
    void areNotKnownOfAnythingElse(String address) {
        assertThat(sizes.of(address)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <svg viewBox="0 0 32 16"/>                              | 32 | 16
                    <svg viewBox=" -1,-1 32.4 , 15.6 "/>                    | 32 | 16
                    <svg width="64" height="32px" viewBox="0 0 32 16"/>     | 64 | 32
                    <svg width="100%" height="32" viewBox="0 0 32 16"/>     | 32 | 16
                    <?xml version="1.0"?><!-- a --><svg width="1" height="2"><svg width="3" height="4"/></svg> | 1 | 2
                    """)
    void areReadFromVectors(String svg, int width, int height) throws XMLStreamException {
        assertThat(read(svg)).contains(new ImageSize(width, height));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg/>",
                "<svg viewBox=\"0 0 32\"/>",
                "<svg viewBox=\"0 0 a b\"/>",
                "<svg viewBox=\"0 0 0 16\"/>",
                "<svg viewBox=\"0 0 99999 16\"/>",
                "<svg width=\"NaN\" height=\"1e3\"/>",
                "<svg width=\"-1\" height=\"1\"/>"
            })
    void areNotReadFromVectorsThatHaveNone(String svg) throws XMLStreamException {
        assertThat(read(svg)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 10_001, Integer.MAX_VALUE})
    void arePossible(int pixels) {
        assertThatThrownBy(() -> new ImageSize(pixels, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ImageSize(1, pixels)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ![a](/samples/welcome.svg)                       | width="1600" height="840"
                    ![a](/a.webp)                                    | width="400" height="100"
                    ![a](/a.webp){width=200}                         | width="200" height="50"
                    ![a](/a.webp){ height=10000 }                    | width="10000" height="10000"
                    ![a](/a.webp){height=3 width=2}                  | width="2" height="3"
                    ![a](/b.webp){width=10000}                       | width="10000"
                    [![a](/b.webp){width=2 height=3}](/c)            | width="2" height="3"
                    ![b](/c) ![a](/b.webp){width=2 height=3}         | width="2" height="3"
                    ![a](/b.webp){width=2 height=3}![b](/c){width=4} | width="4"
                    """)
    void keepTheImagesPlaceFree(String markdown, String attributes) {
        String html = renderer.render(markdown).html().value();
        assertThat(html).contains("\" " + attributes + " loading=\"lazy\"").doesNotContain("{");
        SafeMarkup.assertSafe(html);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{width=0}",
                "{width=10001}",
                "{width=100px}",
                "{width=\"100\"}",
                "{width=1 onerror=x}",
                "{width = 1}",
                "{}",
                "{width=1",
                " {width=1}"
            })
    void areTextWhereTheyAreNone(String size) {
        String markdown = "![a](/b.webp)" + size;
        assertThat(renderer.render(markdown).html().value()).doesNotContain("width=\"");
        assertThat(renderer.render(markdown).plainText()).isEqualTo("a" + size);
    }

    @Test
    void haveVersionsAmongWhichTheBrowserChooses() {
        var html = renderer.render("![A *cat*](/library.jpg \"Felix\")").html().value();

        assertThat(html).isEqualTo("""
                <figure><picture>\
                <source type="image/webp" srcset="/media/k/340/a.webp?v&#61;3 340w , /media/k/1572/a.webp?v&#61;4 1572w" \
                sizes="(min-width: 610px) 570px, calc(100vw - 40px)" />\
                <img src="/media/k/1572/a.jpg?v&#61;1" alt="A cat" width="1572" height="1048" \
                srcset="/media/k/340/a.jpg?v&#61;2 340w , /media/k/1572/a.jpg?v&#61;1 1572w" \
                sizes="(min-width: 610px) 570px, calc(100vw - 40px)" loading="lazy" decoding="async" />\
                </picture><figcaption>Felix</figcaption></figure>
                """);
        SafeMarkup.assertSafe(html);
    }

    @Test
    void areChosenForTheWidthThatTheAuthorGives() {
        var html = renderer.render("![a](/library.jpg){width=300}").html().value();

        assertThat(html)
                .contains("width=\"300\" height=\"200\"", "sizes=\"(min-width: 340px) 300px, calc(100vw - 40px)\"");
    }

    @Test
    void areNoWayToMakeAPageLong() {
        var html = renderer.render("![][a]\n".repeat(5_000) + "\n[a]: /library.jpg")
                .html()
                .value();

        assertThat(html.split("<source", -1)).hasSize(201);
        assertThat(html.split("<img", -1)).hasSize(5_001);
    }

    @Test
    void cannotBeWrittenByHand() {
        var html = renderer.render(
                        "<picture><source srcset=\"/media/k/a.webp 1w\"><img src=\"/a.png\" srcset=\"/b.png 1w\" sizes=\"1px\"></picture>")
                .html()
                .value();

        assertThat(html).doesNotContain("<picture", "<source", "srcset=", "sizes=");
    }

    @Test
    void areNoPartOfWhatIsRead() {
        assertThat(renderer.render("b ![a](/b.webp){width=2}c").plainText()).isEqualTo("b ac");
    }

    private static Optional<KnownImage> other(String address) {
        return switch (address) {
            case "/a.webp" -> Optional.of(KnownImage.of("/a.webp", new ImageSize(400, 100)));
            case "/library.jpg" -> Optional.of(VERSIONS);
            default -> Optional.empty();
        };
    }

    private static Optional<ImageSize> read(String svg) throws XMLStreamException {
        return SvgSize.in(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }
}
