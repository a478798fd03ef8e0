package org.inkjar.post.difference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Brings together what two people made of the same text, paragraph by paragraph: what only one of them changed is taken
 * from there, as diff3 does with lines.
 */
public final class ParagraphMerge {

    /** Beyond so many removed and added paragraphs the texts have too little in common. */
    private static final int PATIENCE = 1_000;

    private ParagraphMerge() {}

    /** Both changes in one text; empty where they changed the same paragraph in different ways. */
    public static Optional<String> of(String base, String mine, String theirs) {
        if (mine.equals(theirs) || base.equals(theirs)) {
            return Optional.of(mine);
        }
        if (base.equals(mine)) {
            return Optional.of(theirs);
        }
        var paragraphs = Paragraph.of(base);
        var changes = new ArrayList<>(changes(paragraphs, Paragraph.of(mine)));
        for (var their : changes(paragraphs, Paragraph.of(theirs))) {
            if (!changes.contains(their)) {
                if (changes.stream().anyMatch(their::disturbs)) {
                    return Optional.empty();
                }
                changes.add(their);
            }
        }
        return Optional.of(Paragraph.join(apply(changes, paragraphs)));
    }

    private static List<Change> changes(List<Paragraph> base, List<Paragraph> changed) {
        return Places.between(base, changed, PATIENCE).stream()
                .flatMap(ParagraphMerge::single)
                .map(place -> new Change(
                        place.leftStart(), place.leftEnd(), changed.subList(place.rightStart(), place.rightEnd())))
                .toList();
    }

    /** As many paragraphs as before were most likely changed one by one. */
    private static Stream<Place> single(Place place) {
        int size = place.leftEnd() - place.leftStart();
        if (size > PATIENCE || size != place.rightEnd() - place.rightStart()) {
            return Stream.of(place);
        }
        return IntStream.range(0, size)
                .mapToObj(i -> new Place(
                        place.leftStart() + i,
                        place.leftStart() + i + 1,
                        place.rightStart() + i,
                        place.rightStart() + i + 1));
    }

    private static List<Paragraph> apply(List<Change> changes, List<Paragraph> base) {
        var merged = new ArrayList<Paragraph>();
        int at = 0;
        // What is inserted before a paragraph comes before what becomes of that paragraph.
        var inOrder = Comparator.comparingInt(Change::start).thenComparingInt(Change::end);
        for (var change : changes.stream().sorted(inOrder).toList()) {
            merged.addAll(base.subList(at, change.start));
            merged.addAll(change.paragraphs);
            at = change.end;
        }
        merged.addAll(base.subList(at, base.size()));
        return merged;
    }

    /** Puts paragraphs in the place of those from {@code start} to before {@code end}. */
    private record Change(int start, int end, List<Paragraph> paragraphs) {

        /** Whether it is not clear what both together would be. */
        boolean disturbs(Change other) {
            boolean bothInsert = start == end && other.start == other.end;
            return bothInsert ? start == other.start : start < other.end && other.start < end;
        }
    }
}
