package org.inkjar.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.FontFormatException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class CardsTests {

    private static final int PAPER = 0xfffdfdfc;
    private static final int BAR = 0xff2a41b8;
    private static final int MOST_BYTES = 40_000;

    /** What fails on a machine without fonts, as JDKs of different ages and makers have it. */
    static final List<Cards.Fonts> BROKEN = List.of(
            () -> {
                throw new IOException("No space left on device");
            },
            () -> {
                throw new FontFormatException("Unsupported sfnt");
            },
            () -> {
                throw new RuntimeException("Fontconfig head is null, check your fonts or fonts configuration");
            },
            () -> {
                throw new InternalError("java.lang.reflect.InvocationTargetException");
            },
            () -> {
                throw new UnsatisfiedLinkError("libfreetype.so: cannot open shared object file");
            },
            () -> {
                throw new NoClassDefFoundError("Could not initialize class sun.font.SunFontManager");
            });

    private final Cards cards;

    CardsTests() throws IOException {
        cards = new Cards();
    }

    static Stream<String> titles() {
        return Stream.of(
                "Hello",
                "Boring deployments",
                "How we moved four hundred services to virtual threads, and what we would do differently today",
                "A rather long title about nothing in particular ".repeat(4),
                "x".repeat(200),
                "WWWW ".repeat(40),
                "👩‍👩‍👧 ".repeat(25) + "a",
                "Release 🎉 day 1️⃣",
                "كيف نكتب مدونة بسيطة وسريعة",
                "איך לכתוב בלוג: Inkjar 1.0",
                "Ελληνικά και Кириллица, Tiếng Việt, Łódź",
                "e" + "\u0301".repeat(199),
                "<script>alert(1)</script> & \"quotes\" ../../etc/passwd",
                "a\tb\nc\u202Ed\u200D\uFE0F\uD800\0");
    }

    @ParameterizedTest
    @MethodSource("titles")
    void areSmallPicturesOfTheSizeThatOtherSitesWant(String title) throws IOException {
        byte[] png = cards.png(card(title));
        assertThat(png).hasSizeLessThan(MOST_BYTES);
        BufferedImage image = read(png);
        assertThat(image.getWidth()).isEqualTo(1200);
        assertThat(image.getHeight()).isEqualTo(630);
        assertThat(image.getRGB(600, 625)).isEqualTo(BAR);
        assertThat(ink(image, 84, 150, 1116, 490))
                .as("drawn where the title is")
                .isGreaterThan(300);
        assertMargins(image);
    }

    @Test
    void differByTitleAuthorAndSite() {
        var card = new Card("Title", List.of("Ada"), "Site");
        assertThat(cards.png(card)).isEqualTo(cards.png(card));
        assertThat(Stream.of(
                                card,
                                new Card("Other", card.authors(), card.site()),
                                new Card(card.title(), List.of("Ada", "Grace"), card.site()),
                                new Card(card.title(), List.of(), card.site()),
                                new Card(card.title(), card.authors(), "Another"))
                        .map(cards::png))
                .doesNotHaveDuplicates();
    }

    @Test
    void beginWhereTheTitleIsReadFrom() throws IOException {
        assertThat(ink(read(cards.png(card("Hello"))), 84, 60, 600, 490)).isGreaterThan(1_000);
        assertThat(ink(read(cards.png(card("Hello"))), 600, 60, 1116, 490)).isZero();
        assertThat(ink(read(cards.png(card("שלום"))), 84, 60, 600, 490)).isZero();
        assertThat(ink(read(cards.png(card("שלום"))), 600, 60, 1116, 490)).isGreaterThan(1_000);
    }

    @Test
    void areShortenedWhereTheTitleHasNoEnd() {
        var start = "A rather long title about nothing in particular ".repeat(4);
        assertThat(cards.png(card(start + " one"))).isEqualTo(cards.png(card(start + " two")));
    }

    @Test
    void leaveOutEmojiThatNobodyCanDraw() {
        assertThat(cards.png(card("Release \uDBBF\uDFFD day"))).isEqualTo(cards.png(card("Release day")));
    }

    @Test
    void sayTheSitesTitleAloneWhereNobodyCanWriteThePosts() {
        // Letters of a script that no common font has.
        var title = "\uD802\uDD00\uD802\uDD01";
        assertThat(cards.png(card(title)))
                .isEqualTo(cards.png(new Card("", List.of("Ada"), "Notes")))
                .isNotEqualTo(cards.png(card("Notes")));
        assertThat(cards.png(new Card(title, List.of("Ada"), title))).isEqualTo(blank());
    }

    @Test
    void sayNothingWhereThereIsNothingToSay() {
        assertThat(cards.png(new Card(" ", List.of(), "🎉\uDBBF\uDFFD".substring(2))))
                .isEqualTo(blank());
    }

    @ParameterizedTest
    @FieldSource("BROKEN")
    void sayNothingOnAMachineWithoutFonts(Cards.Fonts broken, CapturedOutput output) throws IOException {
        var tries = new AtomicInteger();
        var blankCards = new Cards(() -> {
            tries.incrementAndGet();
            return broken.load();
        });
        assertThat(IntStream.range(0, 3).mapToObj(i -> blankCards.png(card("Title " + i))))
                .containsOnly(blank());
        assertThat(tries).hasValue(3);
        assertThat(output.getOut().lines().filter(line -> line.contains("Cards for other sites show no title")))
                .hasSize(1);
    }

    @Test
    void areBlankInTheSameDesign() throws IOException {
        var image = CardPainter.paper();
        var graphics = image.createGraphics();
        CardPainter.mark(graphics, 500, 208, 200);
        graphics.dispose();
        var expected = read(CardPainter.png(image));
        var actual = read(blank());
        assertThat(actual.getRGB(0, 0, 1200, 630, null, 0, 1200))
                .isEqualTo(expected.getRGB(0, 0, 1200, 630, null, 0, 1200));
    }

    @Test
    void areMadeByManyThreadsAtOnce() {
        assertThat(IntStream.range(0, 24).parallel().mapToObj(i -> cards.png(card("Title"))))
                .containsOnly(cards.png(card("Title")));
    }

    private static Card card(String title) {
        return new Card(title, List.of("Ada"), "Notes");
    }

    private static byte[] blank() {
        try {
            return CardsTests.class.getResourceAsStream("/cards/blank.png").readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static void assertMargins(BufferedImage image) {
        assertThat(ink(image, 0, 0, 70, 616)).as("left of the text").isZero();
        assertThat(ink(image, 1130, 0, 1200, 616)).as("right of the text").isZero();
    }

    private static long ink(BufferedImage image, int left, int top, int right, int bottom) {
        return IntStream.of(image.getRGB(left, top, right - left, bottom - top, null, 0, right - left))
                .filter(color -> color != PAPER)
                .count();
    }
}
