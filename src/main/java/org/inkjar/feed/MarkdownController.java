package org.inkjar.feed;

import org.inkjar.common.SitePaths;
import org.inkjar.post.PostKind;
import org.inkjar.post.PublishedPosts;
import org.inkjar.prerender.PublicDocument;
import org.inkjar.settings.PublicAddress;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Posts and pages as they were written. */
@RestController
@PublicDocument
class MarkdownController {

    private final PublishedPosts posts;
    private final PublicAddress publicAddress;

    MarkdownController(PublishedPosts posts, PublicAddress publicAddress) {
        this.posts = posts;
        this.publicAddress = publicAddress;
    }

    @GetMapping("/posts/{slug}.md")
    ResponseEntity<String> post(@PathVariable String slug) {
        return article(PostKind.POST, slug);
    }

    @GetMapping("/{slug}.md")
    ResponseEntity<String> page(@PathVariable String slug) {
        return article(PostKind.PAGE, slug);
    }

    private ResponseEntity<String> article(PostKind kind, String text) {
        var slug = Answers.slug(text);
        var found = posts.find(kind, slug);
        if (found.isPresent()) {
            var origin = new Origin(publicAddress.base());
            return Answers.of(Answers.MARKDOWN, MarkdownArticle.write(found.get(), origin));
        }
        if (posts.isGone(kind, slug)) {
            throw new GoneException();
        }
        return posts.movedFrom(kind, slug)
                .map(SitePaths::markdown)
                .<ResponseEntity<String>>map(Answers::movedTo)
                .orElseThrow(Answers::nothingHere);
    }
}
