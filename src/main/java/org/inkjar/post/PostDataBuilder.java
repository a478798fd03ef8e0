package org.inkjar.post;

import java.util.List;
import java.util.UUID;

/** Puts a {@link PostData} together field by field; what is not said stays empty. */
public final class PostDataBuilder {

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

    PostDataBuilder() {}

    public PostDataBuilder kind(PostKind value) {
        kind = value;
        return this;
    }

    public PostDataBuilder title(String value) {
        title = value;
        return this;
    }

    public PostDataBuilder slug(String value) {
        slug = value;
        return this;
    }

    public PostDataBuilder summary(String value) {
        summary = value;
        return this;
    }

    public PostDataBuilder body(String value) {
        body = value;
        return this;
    }

    public PostDataBuilder cover(String value) {
        cover = value;
        return this;
    }

    public PostDataBuilder coverAlt(String value) {
        coverAlt = value;
        return this;
    }

    public PostDataBuilder authorIds(List<UUID> value) {
        authorIds = value;
        return this;
    }

    public PostDataBuilder tags(List<String> value) {
        tags = value;
        return this;
    }

    public PostDataBuilder language(String value) {
        language = value;
        return this;
    }

    public PostDataBuilder seoTitle(String value) {
        seoTitle = value;
        return this;
    }

    public PostDataBuilder seoDescription(String value) {
        seoDescription = value;
        return this;
    }

    public PostDataBuilder canonicalUrl(String value) {
        canonicalUrl = value;
        return this;
    }

    public PostDataBuilder featured(boolean value) {
        featured = value;
        return this;
    }

    /**
     * The data.
     *
     * @throws org.inkjar.common.InvalidInputException naming every field that is wrong
     */
    public PostData build() {
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
