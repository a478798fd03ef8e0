package org.inkjar.card;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.TextLayout;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts a card on its paper: the site above, the title, the authors below; all at the right where the title reads so. */
final class CardPainter {

    static final int WIDTH = 1200;
    static final int HEIGHT = 630;

    private static final Color PAPER = new Color(0xfdfdfc);
    private static final Color INK = new Color(0x15181f);
    private static final Color SOFT = new Color(0x565b67);
    private static final Color ACCENT = new Color(0x2a41b8);

    private static final int MARGIN = 84;
    private static final int BAR = 14;
    private static final int MARK = 52;
    private static final int MARK_TOP = 66;
    private static final int TITLE_TOP = 150;
    private static final int TITLE_BOTTOM = 490;
    private static final int BASELINE_ABOVE = 106;
    private static final int BASELINE_BELOW = 554;
    private static final float SMALL = 34;

    /** The height of capitals, of a letter's size. */
    private static final double CAPITALS = 0.67;

    private static final Map<RenderingHints.Key, Object> FINE = Map.of(
            RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON,
            RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON,
            RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON,
            RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);

    private final CardFonts fonts;

    CardPainter(CardFonts fonts) {
        this.fonts = fonts;
    }

    /** The card; of a title that nobody here can write, the site's title alone; none if even that cannot be written. */
    Optional<byte[]> paint(Card card) {
        var site = fonts.writable(card.site());
        var title = fonts.writable(card.title());
        if (title.isEmpty() && site.isEmpty()) {
            return Optional.empty();
        }
        var image = paper();
        var graphics = image.createGraphics();
        try {
            graphics.addRenderingHints(FINE);
            boolean fromLeft = title(graphics, title.orElseGet(site::orElseThrow));
            mark(graphics, fromLeft ? MARGIN : WIDTH - MARGIN - MARK, MARK_TOP, MARK);
            if (title.isPresent()) {
                site.ifPresent(name -> line(graphics, name, INK, BASELINE_ABOVE, MARK + 20, fromLeft));
                fonts.writable(String.join(", ", card.authors()))
                        .ifPresent(names -> line(graphics, names, SOFT, BASELINE_BELOW, 0, fromLeft));
            }
        } finally {
            graphics.dispose();
        }
        return Optional.of(png(image));
    }

    /** Without a word on it. */
    static BufferedImage paper() {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(PAPER);
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        graphics.setColor(ACCENT);
        graphics.fillRect(0, HEIGHT - BAR, WIDTH, BAR);
        graphics.dispose();
        return image;
    }

    static byte[] png(BufferedImage image) {
        return Png.of(image, PAPER, List.of(INK, SOFT, ACCENT));
    }

    static void mark(Graphics2D graphics, int left, int top, int size) {
        graphics.addRenderingHints(FINE);
        graphics.setColor(ACCENT);
        Mark.paint(graphics, left, top, size);
    }

    /** Says whether the title begins at the left. */
    private boolean title(Graphics2D graphics, String text) {
        var title = CardTitle.set(
                text, fonts, graphics.getFontRenderContext(), WIDTH - 2 * MARGIN, TITLE_BOTTOM - TITLE_TOP);
        double block = (title.lines().size() - 1) * title.lineHeight() + CAPITALS * title.size();
        double baseline = TITLE_TOP + (TITLE_BOTTOM - TITLE_TOP - block) / 2 + CAPITALS * title.size();
        graphics.setColor(INK);
        for (var line : title.lines()) {
            draw(graphics, line, baseline, 0, line.isLeftToRight());
            baseline += title.lineHeight();
        }
        return title.lines().getFirst().isLeftToRight();
    }

    private void line(Graphics2D graphics, String text, Color color, int baseline, int indent, boolean fromLeft) {
        int width = WIDTH - 2 * MARGIN - indent;
        graphics.setColor(color);
        draw(
                graphics,
                CardLine.set(text, fonts, graphics.getFontRenderContext(), SMALL, width),
                baseline,
                indent,
                fromLeft);
    }

    private static void draw(Graphics2D graphics, TextLayout text, double baseline, int indent, boolean fromLeft) {
        double x = fromLeft ? MARGIN + indent : WIDTH - MARGIN - indent - text.getAdvance();
        text.draw(graphics, (float) x, (float) baseline);
    }
}
