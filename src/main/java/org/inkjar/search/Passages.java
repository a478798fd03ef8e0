package org.inkjar.search;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;

/** Shows where in a text the words of a query stand. */
final class Passages {

    private static final int LENGTH = 200;
    /** Of a passage, before the first word that was found. */
    private static final float BEFORE = 0.3f;
    /** Nobody waits for the end of a book to be analysed. */
    private static final int LOOKED_AT = 200_000;

    private final FieldAnalyzer analyzer;

    Passages(FieldAnalyzer analyzer) {
        this.analyzer = analyzer;
    }

    /** The whole text. */
    List<Fragment> whole(Part part, String text, String language, Query places) throws IOException {
        var found = fragments(highlighter(language, new WholeBreakIterator()), part, text, places);
        return found.isEmpty() ? List.of(new Fragment(text, false)) : found;
    }

    /** The best passage, or nothing when no word stands there. */
    List<Fragment> best(Part part, String text, String language, Query places) throws IOException {
        return fragments(highlighter(language, passages(language)), part, text, places);
    }

    /** The first words of a text in which none was found. */
    static List<Fragment> beginning(String text) {
        if (text.length() <= LENGTH) {
            return text.isEmpty() ? List.of() : List.of(new Fragment(text, false));
        }
        var words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(text.substring(0, 2 * LENGTH < text.length() ? 2 * LENGTH : text.length()));
        return List.of(new Fragment(text.substring(0, words.preceding(LENGTH)).strip() + "…", false));
    }

    private UnifiedHighlighter highlighter(String language, BreakIterator breaks) {
        return UnifiedHighlighter.builderWithoutSearcher(analyzer)
                .withMaxLength(LOOKED_AT)
                .withWeightMatches(false)
                .withBreakIterator(() -> breaks)
                .withMaskedFieldsFunc(field -> fields(field, language))
                .withFormatter(new Fragments())
                .withMaxNoHighlightPassages(0)
                .build();
    }

    private static BreakIterator passages(String language) {
        return LengthGoalBreakIterator.createMinLength(
                BreakIterator.getWordInstance(Locale.forLanguageTag(language)), LENGTH, BEFORE);
    }

    private static Set<String> fields(String field, String language) {
        return Stems.language(language)
                .map(stems -> Set.of(field, field + "." + stems))
                .orElseGet(() -> Set.of(field));
    }

    private static List<Fragment> fragments(UnifiedHighlighter highlighter, Part part, String text, Query places)
            throws IOException {
        return highlighter.highlightWithoutSearcher(part.words(), places, text, 1) instanceof Fragments.Found found
                ? found.fragments()
                : List.of();
    }

    /** Takes passages apart into what was sought and what stands between. */
    private static final class Fragments extends PassageFormatter {

        /** So that the list keeps its type on the way through the highlighter. */
        private record Found(List<Fragment> fragments) {}

        @Override
        public Found format(Passage[] passages, String text) {
            var fragments = new ArrayList<Fragment>();
            for (var passage : passages) {
                format(passage, text, fragments);
            }
            return new Found(fragments);
        }

        private static void format(Passage passage, String text, List<Fragment> fragments) {
            int position = passage.getStartOffset();
            for (int i = 0; i < passage.getNumMatches(); i++) {
                int start = passage.getMatchStarts()[i];
                int end = passage.getMatchEnds()[i];
                add(text, position, start, false, fragments);
                add(text, Math.max(position, start), end, true, fragments);
                position = Math.max(position, end);
            }
            add(text, position, Math.max(position, passage.getEndOffset()), false, fragments);
        }

        /** Pairs of characters overlap: what is highlighted goes on. */
        private static void add(String text, int start, int end, boolean highlighted, List<Fragment> fragments) {
            if (start >= end) {
                return;
            }
            var piece = text.substring(start, end);
            if (!fragments.isEmpty() && fragments.getLast().highlighted() == highlighted) {
                piece = fragments.removeLast().text() + piece;
            }
            fragments.add(new Fragment(piece, highlighted));
        }
    }
}
