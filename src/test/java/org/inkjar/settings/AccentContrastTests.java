package org.inkjar.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.inkjar.settings.Oklch.Rgb;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever accent is chosen, what {@code site.css} makes of it can be read (WCAG 2.2, 1.4.3 and 1.4.11). The limits and
 * the colours are read from the style sheet itself.
 */
class AccentContrastTests {

    private static final double TEXT = 4.5;
    private static final double MARK = 3;

    /** Of each channel: 0, 15, 30 … 255, which makes 5,832 accents. */
    private static final int STEP = 15;

    private static String css = "";

    @BeforeAll
    static void readStyleSheet() throws IOException {
        css = Files.readString(Path.of("frontend", "site.css"));
    }

    @ParameterizedTest
    @EnumSource
    void linksCanBeReadWhereverTheyStand(Scheme scheme) {
        var paper = scheme.paper();
        var code = scheme.wash();
        double target = targetShare();
        var highlighter = scheme.highlighter();
        assertThat(worst(scheme, link -> link.contrast(paper)))
                .as("on the paper, and paper on a mark")
                .isGreaterThan(TEXT);
        assertThat(worst(scheme, link -> link.contrast(code.apply(paper))))
                .as("in code")
                .isGreaterThan(TEXT);
        assertThat(worst(scheme, link -> link.contrast(code.apply(link.over(paper, target)))))
                .as("in code of a footnote that was followed")
                .isGreaterThan(TEXT);
        assertThat(worst(scheme, link -> link.contrast(highlighter)))
                .as("in a marked passage")
                .isGreaterThan(TEXT);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsSelectedCanBeRead(Scheme scheme) {
        var paper = scheme.paper();
        var ink = scheme.ink();
        double share = selectionShare();
        assertThat(worst(scheme, link -> ink.contrast(link.over(paper, share)))).isGreaterThan(TEXT);
    }

    @ParameterizedTest
    @EnumSource
    void theFocusAndTheCheckedBoxAreSeen(Scheme scheme) {
        var paper = scheme.paper();
        var code = scheme.wash().apply(paper);
        assertThat(worst(scheme, link -> Math.min(link.contrast(paper), link.contrast(code))))
                .isGreaterThan(MARK);
    }

    @ParameterizedTest
    @EnumSource
    void theSmallPrintCanBeRead(Scheme scheme) {
        assertThat(scheme.soft().contrast(scheme.wash().apply(scheme.paper()))).isGreaterThan(TEXT);
    }

    /** Without this the others would prove little: a known colour in the space of CSS, there and back. */
    @Test
    void theArithmeticIsThatOfCss() {
        var blue = Oklch.of(Rgb.of("#0000ff"));

        assertThat(blue.lightness()).isCloseTo(0.452, within(0.001));
        assertThat(blue.chroma()).isCloseTo(0.313, within(0.001));
        assertThat(Math.toDegrees(blue.hue()) + 360).isCloseTo(264.05, within(0.1));
        assertThat(blue.clipped().contrast(Rgb.of("#0000ff"))).isCloseTo(1, within(0.001));
        assertThat(Rgb.of("#000000").contrast(Rgb.of("#ffffff"))).isCloseTo(21, within(0.001));
    }

    /** The least contrast of all accents, by either way that browsers have with colours that no screen shows. */
    private static double worst(Scheme scheme, Function<Rgb, Double> contrast) {
        double worst = Double.MAX_VALUE;
        var limits = scheme.limits();
        for (int red = 0; red < 256; red += STEP) {
            for (int green = 0; green < 256; green += STEP) {
                for (int blue = 0; blue < 256; blue += STEP) {
                    var link = limits.apply(Oklch.of(Rgb.of(red, green, blue)));
                    worst = Math.min(worst, contrast.apply(link.clipped()));
                    worst = Math.min(worst, contrast.apply(link.mapped()));
                }
            }
        }
        return worst;
    }

    private static double targetShare() {
        return share(":target \\{\\s*background: color-mix\\(in oklab, var\\(--link\\) ([\\d.]+)%, transparent\\)");
    }

    private static double selectionShare() {
        return share("::selection \\{\\s*background: color-mix\\(in oklab, var\\(--link\\) ([\\d.]+)%, transparent\\);"
                + "\\s*color: var\\(--ink\\)");
    }

    private static double share(String pattern) {
        return Double.parseDouble(find(pattern).group(1)) / 100;
    }

    private static MatchResult find(String pattern) {
        var matcher = Pattern.compile(pattern).matcher(css);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.toMatchResult();
    }

    private enum Scheme {
        LIGHT(1, "light-dark\\(oklch\\(from var\\(--accent\\) min\\(l, ([\\d.]+)\\) min\\(c, ([\\d.]+)\\) h\\)"),
        DARK(2, ", oklch\\(from var\\(--accent\\) max\\(l, ([\\d.]+)\\) min\\(c, ([\\d.]+)\\) h\\)\\);");

        private final int place;
        private final String rule;

        Scheme(int place, String rule) {
            this.place = place;
            this.rule = rule;
        }

        Rgb paper() {
            return color("--paper: ");
        }

        Rgb ink() {
            return color("--ink: ");
        }

        Rgb soft() {
            return color("--soft: ");
        }

        Rgb highlighter() {
            return color("mark \\{[^}]*background: ");
        }

        /** What lies under code. */
        UnaryOperator<Rgb> wash() {
            var ink = ink();
            double share = share("--wash: color-mix\\(in oklab, var\\(--ink\\) ([\\d.]+)%, transparent\\)");
            return ground -> ink.over(ground, share);
        }

        /** What the style sheet makes of an accent. */
        Function<Oklch, Oklch> limits() {
            var limits = find(rule);
            double lightness = Double.parseDouble(limits.group(1));
            double chroma = Double.parseDouble(limits.group(2));
            return accent -> new Oklch(
                    this == LIGHT ? Math.min(accent.lightness(), lightness) : Math.max(accent.lightness(), lightness),
                    Math.min(accent.chroma(), chroma),
                    accent.hue());
        }

        private Rgb color(String before) {
            return Rgb.of(find(before + "light-dark\\((#\\w{6}), (#\\w{6})\\)").group(place));
        }
    }
}
