package org.inkjar.card;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.text.AttributedString;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/** The typeface of the cards, and the system's for what it has no letters for. */
final class CardFonts {

    /** What joined the parts of an emoji that is left out. */
    private static final Pattern JOINERS_OF_NOTHING = Pattern.compile("(?<![\\p{L}\\p{M}])[\\p{Cf}\\p{M}]+");

    private final Font own;
    private final Font system;

    private CardFonts(Font own, Font system) {
        this.own = own;
        this.system = system;
    }

    /** Fails, in ways that depend on the JDK, on a machine without any fonts or without the means to read them. */
    static CardFonts load() throws IOException, FontFormatException {
        try (var file = new ClassPathResource("fonts/SourceSerif4-Bold.ttf").getInputStream()) {
            var own = Font.createFont(Font.TRUETYPE_FONT, file)
                    .deriveFont(Map.of(
                            TextAttribute.KERNING, TextAttribute.KERNING_ON,
                            TextAttribute.LIGATURES, TextAttribute.LIGATURES_ON,
                            TextAttribute.TRACKING, -0.012));
            return new CardFonts(own, new Font(Font.SERIF, Font.BOLD, 1));
        }
    }

    /**
     * The text on one line, without the signs and emoji that no font here has; empty if that leaves nothing, or if it has
     * letters that nobody here can write.
     */
    Optional<String> writable(String text) {
        if (text.codePoints().anyMatch(letter -> Character.isLetterOrDigit(letter) && !canWrite(letter))) {
            return Optional.empty();
        }
        var writable = new StringBuilder();
        text.codePoints()
                .map(character -> Character.isWhitespace(character) ? ' ' : character)
                .filter(this::canWrite)
                .forEach(writable::appendCodePoint);
        return Optional.of(JOINERS_OF_NOTHING
                        .matcher(writable)
                        .replaceAll("")
                        .replaceAll(" +", " ")
                        .strip())
                .filter(line -> !line.isEmpty());
    }

    /** The text, not empty, with a font for each of its characters. */
    AttributedString set(String text, float size) {
        var set = new AttributedString(text);
        int start = 0;
        while (start < text.length()) {
            int end = endOfRun(text, start);
            var font = ownHas(text.codePointAt(start)) ? own : system;
            set.addAttribute(TextAttribute.FONT, font.deriveFont(size), start, end);
            start = end;
        }
        return set;
    }

    private int endOfRun(String text, int start) {
        boolean inOwn = ownHas(text.codePointAt(start));
        int end = start;
        while (end < text.length() && ownHas(text.codePointAt(end)) == inOwn) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private boolean canWrite(int character) {
        return ownHas(character) || system.canDisplay(character);
    }

    private boolean ownHas(int character) {
        return own.canDisplay(character);
    }
}
