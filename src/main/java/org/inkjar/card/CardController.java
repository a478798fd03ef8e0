package org.inkjar.card;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.inkjar.author.AuthorProfile;
import org.inkjar.common.SitePaths;
import org.inkjar.common.Slug;
import org.inkjar.post.PostKind;
import org.inkjar.post.PublishedPost;
import org.inkjar.post.PublishedPosts;
import org.inkjar.prerender.PublicDocument;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriUtils;

/** The card of each public post, at the post's address with {@code .png} behind it. */
@RestController
@PublicDocument
class CardController {

    private final PublishedPosts posts;
    private final PostCards cards;

    CardController(PublishedPosts posts, PostCards cards) {
        this.posts = posts;
        this.cards = cards;
    }

    @GetMapping("/posts/{slug}.png")
    ResponseEntity<byte[]> card(@PathVariable String slug) {
        return Slug.parse(slug)
                .map(this::card)
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private ResponseEntity<byte[]> card(Slug slug) {
        return posts.find(PostKind.POST, slug)
                .map(this::card)
                .or(() -> posts.movedFrom(PostKind.POST, slug).map(CardController::movedTo))
                .orElseGet(() -> ResponseEntity.status(
                                posts.isGone(PostKind.POST, slug) ? HttpStatus.GONE : HttpStatus.NOT_FOUND)
                        .build());
    }

    private ResponseEntity<byte[]> card(PublishedPost post) {
        var authors = post.authors().stream().map(AuthorProfile::name).toList();
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .body(cards.png(post.data().title(), authors));
    }

    private static ResponseEntity<byte[]> movedTo(String post) {
        var address = UriUtils.encodePath(SitePaths.card(post), StandardCharsets.UTF_8);
        return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                .location(URI.create(address))
                .build();
    }
}
