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
        return Finding.suggestion(
                Subject.HEADINGS,
                Place.in(heading.place()),
                "%s has the level of the title. Begin the headings of the text with ##.".formatted(name(heading)));
    }

    private static Finding skipping(HeadingPart heading, int expected) {
        return Finding.suggestion(
                Subject.HEADINGS,
                Place.in(heading.place()),
                "%s skips a level. Make it %s, or put a heading of that level before it."
                        .formatted(name(heading), "#".repeat(expected)));
    }

    private static String name(HeadingPart heading) {
        return heading.text().isBlank() ? "This heading" : "The heading " + Finding.quote(heading.text());
    }
}
