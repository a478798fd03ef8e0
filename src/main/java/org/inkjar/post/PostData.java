package org.inkjar.post;

import java.util.List;
import java.util.UUID;
import org.inkjar.common.Checks;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.Slug;
import org.inkjar.common.Words;

/**
 * Everything of a post that is written by a person, valid by construction. Texts that may be left out are empty.
 *
 * @param title at most 200 characters
 * @param slug see {@link Slug}; empty to have one made of the title
 * @param summary for lists and search engines, at most 500 characters
 * @param body Markdown, at most {@value #MAX_BODY} characters
 * @param cover address of the picture above the post: a path on this site or a web address
 * @param coverAlt what the cover shows, for those who do not see it; at most 300 characters
 * @param authorIds in the order of their names on the post, at least one
 * @param tags names in order, at most 20; those that do not exist are created
 * @param language a BCP 47 tag such as {@code en} or {@code pt-BR}
 * @param seoTitle the title for search engines, at most 200 characters
 * @param seoDescription the description for search engines, at most 500 characters
 * @param canonicalUrl where the text appeared first, if elsewhere
 * @param featured whether the post is held up before others
 */
public record PostData(
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

    /** The longest body, in characters: about 150,000 words. */
    public static final int MAX_BODY = 1_000_000;

    static final int MAX_TITLE = 200;

    private static final int MAX_TAGS = 20;
    private static final int MAX_AUTHORS = 10;

    public PostData {
        var checks = new Checks();
        title = checks.required("title", title, MAX_TITLE);
        slug = checks.slug("slug", slug);
        summary = checks.line("summary", summary, 500);
        body = checks.lines("body", body, MAX_BODY);
        cover = checks.addressOrPath("cover", cover, 500);
        coverAlt = checks.line("coverAlt", coverAlt, 300);
        authorIds = authorIds.stream().distinct().toList();
        tags = tags.stream()
                .map(name -> checks.line("tags", TagData.withoutHash(name), TagData.MAX_NAME))
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        language = checks.language("language", language);
        seoTitle = checks.line("seoTitle", seoTitle, 200);
        seoDescription = checks.line("seoDescription", seoDescription, 500);
        canonicalUrl = checks.webAddress("canonicalUrl", canonicalUrl, 500);
        if (authorIds.isEmpty() || authorIds.size() > MAX_AUTHORS) {
            checks.reject("authorIds", Words.of("post.data.authors", MAX_AUTHORS));
        }
        if (tags.size() > MAX_TAGS) {
            checks.reject("tags", Words.of("post.data.tags", MAX_TAGS));
        }
        if (kind == PostKind.PAGE
                && !slug.isEmpty()
                && Slug.parse(slug).filter(kind::reserves).isPresent()) {
            checks.reject("slug", Words.of("post.data.reserved"));
        }
        checks.throwIfRejected();
    }

    public static Builder builder() {
        return new Builder();
    }

    /** A post with a title, a body and an author, and nothing else yet. */
    public static PostData of(PostKind kind, String title, String body, UUID authorId) {
        return builder()
                .kind(kind)
                .title(title)
                .body(body)
                .authorIds(List.of(authorId))
                .build();
    }

    /** The same under another title and an address of its own. */
    public PostData retitled(String newTitle) {
        return toBuilder().title(newTitle).slug("").build();
    }

    /** Puts a {@link PostData} together field by field; what is not said stays empty. */
    public static final class Builder {

        private PostKind kind = PostKind.POST;
        private String title = "";
        private String slug = "";
        private String summary = "";
        private String body = "";
        private String cover = "";
        private String coverAlt = "";
        private List<UUID> authorIds = List.of();
        private List<String> tags = List.of();
        private String language = "en";
        private String seoTitle = "";
        private String seoDescription = "";
        private String canonicalUrl = "";
        private boolean featured;

        Builder() {}

        public Builder kind(PostKind value) {
            kind = value;
            return this;
        }

        public Builder title(String value) {
            title = value;
            return this;
        }

        public Builder slug(String value) {
            slug = value;
            return this;
        }

        public Builder summary(String value) {
            summary = value;
            return this;
        }

        public Builder body(String value) {
            body = value;
            return this;
        }

        public Builder cover(String value) {
            cover = value;
            return this;
        }

        public Builder coverAlt(String value) {
            coverAlt = value;
            return this;
        }

        public Builder authorIds(List<UUID> value) {
            authorIds = value;
            return this;
        }

        public Builder tags(List<String> value) {
            tags = value;
            return this;
        }

        public Builder language(String value) {
            language = value;
            return this;
        }

        public Builder seoTitle(String value) {
            seoTitle = value;
            return this;
        }

        public Builder seoDescription(String value) {
            seoDescription = value;
            return this;
        }

        public Builder canonicalUrl(String value) {
            canonicalUrl = value;
            return this;
        }

        public Builder featured(boolean value) {
            featured = value;
            return this;
        }

        /** What was said, unchecked. */
        public PostInput input() {
            return new PostInput(
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

        /**
         * The data.
         *
         * @throws InvalidInputException naming every field that is wrong
         */
        public PostData build() {
            return input().check();
        }
    }
}
