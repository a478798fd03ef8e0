package org.inkjar.post;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.inkjar.post.PublishedPostRepository.PostVersion;
import org.inkjar.post.markdown.MarkdownRenderer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The public posts and pages as a full-text index needs them: it sees no others. */
@Service
@Transactional(readOnly = true)
public class SearchablePosts {

    private final PublishedPostRepository posts;
    private final MarkdownRenderer markdown;

    SearchablePosts(PublishedPostRepository posts, MarkdownRenderer markdown) {
        this.posts = posts;
        this.markdown = markdown;
    }

    /** The present fingerprint of each, by its id; without reading any text. */
    public Map<UUID, String> fingerprints() {
        var tags = posts.tagVersions().stream().collect(toMap(PostVersion::id, PostVersion::version));
        return posts.versions().stream()
                .collect(toMap(PostVersion::id, post -> fingerprint(post.version(), tags.getOrDefault(post.id(), 0L))));
    }

    /** Those of {@code ids} that are public, in no order. */
    public List<SearchablePost> find(Collection<UUID> ids) {
        return posts.findAll(ids).stream().map(this::searchable).toList();
    }

    /** Which of {@code ids} are public at this moment. */
    public Set<UUID> stillPublic(Collection<UUID> ids) {
        return posts.ids(ids);
    }

    private SearchablePost searchable(Post post) {
        var data = post.data();
        return new SearchablePost(
                post.id(),
                fingerprint(
                        post.version(),
                        post.tags().stream().mapToLong(Tag::version).sum()),
                data.kind(),
                post.path(),
                data.title(),
                data.summary(),
                markdown.plainText(data.body()),
                data.language(),
                requireNonNull(post.details().publishedAt()),
                post.tags().stream().map(Tag::link).toList());
    }

    /** A change of the tags' list raises the post's version; a change of a tag raises the tag's, and so the sum. */
    private static String fingerprint(long version, long tags) {
        return version + "." + tags;
    }
}
