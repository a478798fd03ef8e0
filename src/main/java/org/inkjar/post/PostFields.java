package org.inkjar.post;

import java.util.List;
import java.util.UUID;

/** The fields of a post that a person writes, checked ({@link PostData}, which describes them) or not ({@link PostInput}). */
public sealed interface PostFields permits PostData, PostInput {

    PostKind kind();

    String title();

    String slug();

    String summary();

    String body();

    String cover();

    String coverAlt();

    List<UUID> authorIds();

    List<String> tags();

    String language();

    String seoTitle();

    String seoDescription();

    String canonicalUrl();

    boolean featured();

    /** A builder that says the same, to change some of it. */
    default PostData.Builder toBuilder() {
        return PostData.builder()
                .kind(kind())
                .title(title())
                .slug(slug())
                .summary(summary())
                .body(body())
                .cover(cover())
                .coverAlt(coverAlt())
                .authorIds(authorIds())
                .tags(tags())
                .language(language())
                .seoTitle(seoTitle())
                .seoDescription(seoDescription())
                .canonicalUrl(canonicalUrl())
                .featured(featured());
    }
}
