package org.inkjar.search;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.inkjar.post.PostKind;
import org.inkjar.post.TagLink;

/**
 * A post or page that was found.
 *
 * @param passage of the text or the summary, where the words stand; otherwise the beginning
 * @param language of the text, a BCP 47 tag
 */
public record SearchHit(
        UUID id,
        PostKind kind,
        String path,
        List<Fragment> title,
        List<Fragment> passage,
        String language,
        Instant publishedAt,
        List<TagLink> tags) {

    public SearchHit {
        title = List.copyOf(title);
        passage = List.copyOf(passage);
        tags = List.copyOf(tags);
    }
}
