package org.inkjar.post.preflight;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.inkjar.post.markdown.TextParts.HeadingPart;

/** Headings go down one level at a time, and the highest is the title: screen readers lead people along them. */
final class HeadingsRule implements Rule {

    @Override
    public Stream<Finding> look(Manuscript manuscript) {
        List<HeadingPart> headings = manuscript.text().headings();
        boolean usesTitle = headings.stream().anyMatch(heading -> heading.level() == 1);
        var found = new ArrayList<Finding>();
        if (usesTitle) {
            headings.stream()
                    .filter(heading -> heading.level() == 1)
                    .findFirst()
                    .ifPresent(heading -> found.add(ofTitle(heading)));
        }
        // Where a text has level 1, all its headings move down by one.
        int before = usesTitle ? 0 : 1;
        for (var heading : headings) {
            if (heading.level() > before + 1) {
                found.add(skipping(heading, before + 1));
            }
            before = heading.level();
        }
        return found.stream();
    }

    private static Finding ofTitle(HeadingPart heading) {
        var place = Place.in(heading.place());
        return isNameless(heading)
                ? Finding.of(Advice.NAMELESS_HEADING_OF_TITLE, place)
                : Finding.of(Advice.HEADING_OF_TITLE, place, heading.text());
    }

    private static Finding skipping(HeadingPart heading, int expected) {
        var place = Place.in(heading.place());
        var marks = "#".repeat(expected);
        return isNameless(heading)
                ? Finding.of(Advice.NAMELESS_HEADING_SKIPS, place, marks)
                : Finding.of(Advice.HEADING_SKIPS, place, heading.text(), marks);
    }

    private static boolean isNameless(HeadingPart heading) {
        return heading.text().isBlank();
    }
}
