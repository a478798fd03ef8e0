package org.inkjar.post.preflight;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inkjar.post.markdown.TextParts.WordsPart;

/** Words by which writers mark what they will come back to. Code may have them. */
final class DraftWordsRule implements Rule {

    /** In capitals only: as words of other languages they are in the text for good. */
    static final List<String> MARKS = List.of("TODO", "TBD", "TBC", "FIXME", "XXX", "TK", "TKTK");

    static final List<String> FILLERS = List.of("lorem ipsum", "dolor sit amet");

    private static final Pattern WORDS = Pattern.compile("(?<![\\p{L}\\p{N}_])(?:" + String.join("|", MARKS) + "|(?i:"
            + FILLERS.stream().map(words -> words.replace(" ", "\\s+")).collect(Collectors.joining("|"))
            + "))(?![\\p{L}\\p{N}_])");

    @Override
    public Stream<Finding> look(Manuscript manuscript) {
        return manuscript.text().words().stream().flatMap(DraftWordsRule::look);
    }

    private static Stream<Finding> look(WordsPart words) {
        return WORDS.matcher(words.text())
                .results()
                .map(found -> Finding.of(
                        Advice.DRAFT_WORDS, Place.in(words.place().part(found.start(), found.end())), found.group()));
    }
}
