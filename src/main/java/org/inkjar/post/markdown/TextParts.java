package org.inkjar.post.markdown;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a Markdown text is put together from, and where each part stands: for those who look a text through.
 *
 * @param headings wherever they stand, in quotes and in HTML too
 * @param words as they were typed, without code, comments and addresses
 * @param openCode the first fence of code that nothing closes
 * @param empty whether a reader would see nothing
 */
public record TextParts(
        List<HeadingPart> headings,
        List<LinkPart> links,
        List<PicturePart> pictures,
        List<WordsPart> words,
        Optional<TextPlace> openCode,
        boolean empty) {

    public TextParts {
        headings = List.copyOf(headings);
        links = List.copyOf(links);
        pictures = List.copyOf(pictures);
        words = List.copyOf(words);
    }

    /**
     * A heading as it was typed.
     *
     * @param level 1 to 6
     * @param id what the page calls it; empty where it has no id
     */
    public record HeadingPart(int level, String text, String id, TextPlace place) {}

    /** A link, whatever its address may be. */
    public record LinkPart(String address, TextPlace place) {}

    /**
     * A picture.
     *
     * @param described whether its author said what it shows, or in HTML that there is nothing to say
     */
    public record PicturePart(String address, boolean described, TextPlace place) {}

    /** Words that stand side by side. */
    public record WordsPart(String text, TextPlace place) {}

    /** The ids of the headings on the page, in lower case. */
    public Set<String> ids() {
        return headings.stream()
                .map(heading -> heading.id().toLowerCase(Locale.ROOT))
                .filter(id -> !id.isEmpty())
                .collect(toSet());
    }

    /** The id of the heading to which a link to {@code #name} leads within its text. */
    public static String idOf(String name) {
        return HeadingId.PREFIX + name.toLowerCase(Locale.ROOT);
    }
}
