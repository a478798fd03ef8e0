package org.inkjar.post.markdown;

/**
 * Tells a text from an attack, before any work is done for it. Markdown can be made to cost or to yield the square of its
 * length: a row of a table is filled up to the width of its head; a line looks back at the lines of its paragraph, a link
 * at all that is open before it, an image at all the text within; and each piece of text pays for the space that the
 * fullest one before it took. The estimates are rather too high. The limits are far above what people write, and what
 * they let pass is a matter of seconds at the worst.
 */
final class Plausibility {

    private static final long MAX_CELLS = 500_000;
    private static final long MAX_LINES_SEEN = 1_000_000_000;
    private static final long MAX_OPENERS_SEEN = 200_000_000;
    private static final long MAX_CHARACTERS_SEEN = 1_000_000_000;
    private static final long MAX_OPENERS_CLEARED = 2_000_000_000;

    private final boolean hasReferences;

    private long cells;
    private long allLines;
    private long mostOpeners;
    private long linesSeen;
    private long openersSeen;
    private long charactersSeen;

    // Of the lines since the last blank one: nothing costly reaches across it.
    private long columns;
    private long lines;
    private long characters;
    private long openers;
    private long links;
    private long images;

    private Plausibility(boolean hasReferences) {
        this.hasReferences = hasReferences;
    }

    static boolean of(String markdown) {
        Plausibility plausibility = new Plausibility(markdown.contains("]:"));
        markdown.lines().forEach(plausibility::add);
        plausibility.endParagraph();
        return plausibility.holds(markdown.length());
    }

    private boolean holds(int length) {
        // A cell that somebody wrote takes two characters.
        return cells <= MAX_CELLS + length / 2
                && linesSeen <= MAX_LINES_SEEN
                && openersSeen <= MAX_OPENERS_SEEN
                && charactersSeen <= MAX_CHARACTERS_SEEN
                && mostOpeners * (allLines + cells) <= MAX_OPENERS_CLEARED;
    }

    private void add(String line) {
        if (line.isBlank()) {
            endParagraph();
            return;
        }
        columns = Math.max(columns, columnsUnder(line));
        cells += columns;
        lines++;
        allLines++;
        characters += line.length();
        addInlines(line);
    }

    private void addInlines(String line) {
        for (int i = 0; i < line.length(); i++) {
            switch (line.charAt(i)) {
                case '*', '_', '~', '[' -> openers++;
                case ']' -> links += hasReferences || line.startsWith("(", i + 1) ? 1 : 0;
                case '!' -> images += line.startsWith("[", i + 1) ? 1 : 0;
                default -> {
                    // Costs no more than itself.
                }
            }
        }
    }

    private void endParagraph() {
        linesSeen += lines * lines / 2;
        openersSeen += links * openers;
        charactersSeen += images * characters;
        mostOpeners = Math.max(mostOpeners, openers);
        columns = lines = characters = openers = links = images = 0;
    }

    /** The columns of the table whose head this line ends; 0 if it does not look like one. */
    private static int columnsUnder(String line) {
        int pipes = 0;
        boolean dashes = false;
        for (int i = line.length() - 1; i >= 0 && "|:- \t".indexOf(line.charAt(i)) >= 0; i--) {
            pipes += line.charAt(i) == '|' ? 1 : 0;
            dashes |= line.charAt(i) == '-';
        }
        return dashes && pipes > 0 ? pipes + 1 : 0;
    }
}
