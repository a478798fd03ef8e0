package org.inkjar.post;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.inkjar.author.AuthorProfile;
import org.inkjar.author.Authors;
import org.inkjar.common.Slug;
import org.inkjar.post.PostCompanionRepository.PostAuthor;
import org.inkjar.post.PostCompanionRepository.PostTag;
import org.springframework.stereotype.Component;

/** Reads the authors and tags of many posts in three queries, in their order. */
@Component
class PostCompanions {

    private final PostCompanionRepository companions;
    private final Authors authors;

    PostCompanions(PostCompanionRepository companions, Authors authors) {
        this.companions = companions;
        this.authors = authors;
    }

    /** The authors by post. */
    Map<UUID, List<AuthorProfile>> authors(Collection<UUID> postIds) {
        var pairs = companions.authors(postIds);
        var profiles = authors.findAll(
                pairs.stream().map(PostAuthor::authorId).distinct().toList());
        return pairs.stream()
                .filter(pair -> profiles.containsKey(pair.authorId()))
                .collect(groupingBy(
                        PostAuthor::postId,
                        mapping(pair -> Objects.requireNonNull(profiles.get(pair.authorId())), toList())));
    }

    /** The tags by post. */
    Map<UUID, List<TagLink>> tags(Collection<UUID> postIds) {
        return companions.tags(postIds).stream()
                .collect(groupingBy(
                        PostTag::postId, mapping(tag -> new TagLink(tag.name(), new Slug(tag.slug())), toList())));
    }
}
