package org.inkjar.post;

import java.util.List;
import java.util.UUID;
import org.inkjar.common.InvalidInputException;

/** What stands in the fields of an editor, finished or not: nobody has checked it yet. */
public record PostInput(
        PostKind kind,
        String title,
        String slug,
        String summary,
        String body,
        String cover,
        String coverAlt,
        List<UUID> authorIds,
        List<String> tags,
        String language,
        String seoTitle,
        String seoDescription,
        String canonicalUrl,
        boolean featured)
        implements PostFields {

    public PostInput {
        authorIds = List.copyOf(authorIds);
        tags = List.copyOf(tags);
    }

    /**
     * The same, checked.
     *
     * @throws InvalidInputException naming every field that is wrong
     */
    public PostData check() {
        return new PostData(
                kind,
                title,
                slug,
                summary,
                body,
                cover,
                coverAlt,
                authorIds,
                tags,
                language,
                seoTitle,
                seoDescription,
                canonicalUrl,
                featured);
    }
}
