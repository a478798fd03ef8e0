package org.inkjar.post;

import java.util.List;
import java.util.Optional;
import org.inkjar.common.OldSlugs;
import org.inkjar.common.Slug;
import org.inkjar.common.SlugOwner;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tags as readers see them: those of drafts alone are not listed. */
@Service
@Transactional(readOnly = true)
public class PublishedTags {

    private final PublishedPostRepository posts;
    private final TagRepository tags;
    private final OldSlugs oldSlugs;

    PublishedTags(PublishedPostRepository posts, TagRepository tags, OldSlugs oldSlugs) {
        this.posts = posts;
        this.tags = tags;
        this.oldSlugs = oldSlugs;
    }

    /** The tags with at least one public post, the most used first. */
    public List<PublishedTag> list() {
        return posts.tags();
    }

    /** The tag, if it has a public post. */
    public Optional<PublishedTag> find(Slug slug) {
        return posts.tag(slug.value()).filter(tag -> tag.posts() > 0);
    }

    /** The present slug of the tag that once had {@code old}, or that was merged from one that had. */
    public Optional<Slug> movedFrom(Slug old) {
        return oldSlugs.find(SlugOwner.TAG, old).flatMap(tags::findById).map(Tag::slug);
    }
}
