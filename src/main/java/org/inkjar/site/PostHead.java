package org.inkjar.site;

import org.inkjar.common.SitePaths;
import org.inkjar.common.Slug;
import org.inkjar.post.Cover;
import org.inkjar.post.PostKind;
import org.inkjar.post.PostSnippet;
import org.inkjar.post.PublishedPost;
import org.inkjar.post.TagLink;
import org.inkjar.post.markdown.KnownImage;
import org.inkjar.prerender.PageHead;

/** The head of a post or a page. */
final class PostHead {

    private static final String CARD_WIDTH = "1200";
    private static final String CARD_HEIGHT = "630";

    private PostHead() {}

    static PageHead of(PublishedPost post, SiteHeads heads) {
        var data = post.data();
        var path = data.kind().path(new Slug(data.slug()));
        var snippet = PostSnippet.of(post);
        var head = heads.page(snippet.headline(), snippet.description(), path, "article")
                .note("post", post.id().toString())
                .link("canonical", data.canonicalUrl().isEmpty() ? heads.address(path) : data.canonicalUrl());
        var picture = snippet.picture();
        picture.ifPresent(cover -> describe(cover, heads, head));
        if (data.kind() == PostKind.POST) {
            describePost(post, snippet, path, heads, head);
        }
        head.meta(
                        "twitter:card",
                        picture.isPresent() || data.kind() == PostKind.POST ? "summary_large_image" : "summary")
                .structuredData(heads.structuredData().breadcrumbs(data.title(), path));
        return head.build();
    }

    private static void describe(Cover cover, SiteHeads heads, PageHead.Builder head) {
        head.property("og:image", heads.address(address(cover)));
        cover.known()
                .map(KnownImage::size)
                .ifPresent(size -> head.property("og:image:width", Integer.toString(size.width()))
                        .property("og:image:height", Integer.toString(size.height())));
        head.property("og:image:alt", cover.alt());
    }

    private static void describePost(
            PublishedPost post, PostSnippet snippet, String path, SiteHeads heads, PageHead.Builder head) {
        if (snippet.picture().isEmpty()) {
            head.property("og:image", heads.address(SitePaths.card(path)))
                    .property("og:image:width", CARD_WIDTH)
                    .property("og:image:height", CARD_HEIGHT)
                    .property("og:image:alt", post.data().title());
        }
        head.property("article:published_time", post.publishedAt().toString())
                .property("article:modified_time", post.updatedAt().toString());
        post.tags().stream().map(TagLink::name).forEach(tag -> head.property("article:tag", tag));
        post.authors().forEach(author -> head.meta("author", author.name()));
        post.older().ifPresent(older -> head.link("prev", older.path()));
        post.newer().ifPresent(newer -> head.link("next", newer.path()));
        head.element("link", "rel", "alternate", "type", "text/markdown", "href", path + ".md");
        var image = heads.address(snippet.picture().map(PostHead::address).orElse(SitePaths.card(path)));
        head.structuredData(heads.structuredData().blogPosting(post, path, snippet.description(), image));
    }

    /** Of a picture of the library the one that is no larger than need be. */
    private static String address(Cover cover) {
        return cover.known().map(KnownImage::address).orElse(cover.address());
    }
}
