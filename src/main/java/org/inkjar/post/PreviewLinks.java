package org.inkjar.post;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.inkjar.author.AuthorProfile;
import org.inkjar.author.Authors;
import org.inkjar.author.CurrentAuthor;
import org.inkjar.common.Change;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.NotFoundException;
import org.inkjar.common.RetriedOnCollision;
import org.inkjar.common.SecretToken;
import org.inkjar.common.Words;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The secret links by which somebody without an account can read a post before it is public; {@link Previews} answers them. */
@Service
@Transactional
@PreAuthorize("hasRole('CONTRIBUTOR')")
@RetriedOnCollision
public class PreviewLinks {

    /** How many a post may have at a time, so that somebody can keep an eye on them. */
    public static final int MAX = 20;

    private final PreviewLinkRepository links;
    private final PostAccess access;
    private final Authors authors;
    private final CurrentAuthor currentAuthor;
    private final PostDeeds deeds;
    private final Clock clock;

    PreviewLinks(
            PreviewLinkRepository links,
            PostAccess access,
            Authors authors,
            CurrentAuthor currentAuthor,
            PostDeeds deeds,
            Clock clock) {
        this.links = links;
        this.access = access;
        this.authors = authors;
        this.currentAuthor = currentAuthor;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** The links of a post that have not ended, the newest first. */
    @Transactional(readOnly = true)
    public List<PreviewLinkItem> list(UUID postId) {
        if (!access.mayRead(postId)) {
            return List.of();
        }
        var found = links.findByPostIdAndExpiresAtAfterOrderByCreatedAtDescIdDesc(postId, clock.instant());
        var makers = authors.findAll(found.stream()
                .map(PreviewLink::createdBy)
                .flatMap(Optional::stream)
                .distinct()
                .toList());
        return found.stream()
                .map(link -> link.item(link.createdBy()
                        .flatMap(id -> Optional.ofNullable(makers.get(id)))
                        .map(AuthorProfile::name)
                        .orElse("")))
                .toList();
    }

    /**
     * Makes a link. Its secret is told this once.
     *
     * @throws InvalidInputException when the post is public already, or has {@value #MAX} links
     * @throws NotFoundException when the post was deleted
     * @throws AccessDeniedException when they may not change it
     */
    public SecretToken create(UUID postId, PreviewLinkData data) {
        var post = access.requireChangeable(postId);
        if (post.isDeleted()) {
            throw new NotFoundException(Words.of("post.gone"));
        }
        if (post.isPublished()) {
            throw new InvalidInputException("post", Words.of("post.previews.public"));
        }
        if (links.countByPostIdAndExpiresAtAfter(postId, clock.instant()) >= MAX) {
            throw new InvalidInputException("post", Words.of("post.previews.most", MAX));
        }
        var token = SecretToken.random();
        links.save(new PreviewLink(postId, token, data, currentAuthor.id().orElse(null), clock.instant()));
        deeds.tell("deed.post.preview-shared", post.subject(), List.of(Change.of("deed.field.for", "", data.reader())));
        return token;
    }

    /** Ends a link at once. One that has ended already stays so. */
    public void revoke(UUID id) {
        links.findById(id).filter(link -> access.mayRead(link.postId())).ifPresent(link -> {
            var post = access.requireChangeable(link.postId());
            links.delete(link);
            deeds.tell("deed.post.preview-revoked", post.subject());
        });
    }
}
