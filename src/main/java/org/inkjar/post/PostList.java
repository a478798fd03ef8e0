package org.inkjar.post;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.inkjar.author.AuthorProfile;
import org.inkjar.common.Csv;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists posts and pages for the admin, drafts included. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('AUTHOR')")
public class PostList {

    private static final Set<String> SORTABLE = Set.of("title", "status", "publishedAt", "updatedAt");
    private static final Sort NEWEST_FIRST = Sort.by(Sort.Direction.DESC, "updatedAt");
    private static final int CHUNK = 500;
    private static final UUID NO_TAG = new UUID(0, 0);

    private final PostRepository posts;
    private final PostCompanions companions;

    PostList(PostRepository posts, PostCompanions companions) {
        this.posts = posts;
        this.companions = companions;
    }

    /**
     * One page of the rows.
     *
     * @param pageable may sort by title, status, publishedAt and updatedAt; other keys are passed over
     */
    public List<PostListItem> list(PostFilter filter, Pageable pageable) {
        var rows = posts.list(
                filter.deleted(),
                kinds(filter.kind()),
                statuses(filter.status()),
                filter.tagId() == null,
                tag(filter.tagId()),
                pattern(filter.text()),
                PageRequest.of(pageable.getPageNumber(), pageable.getPageSize(), sort(pageable.getSort())));
        var ids = rows.stream().map(PostRow::id).toList();
        var authors = companions.authors(ids);
        var tags = companions.tags(ids);
        return rows.stream()
                .map(row ->
                        row.with(names(authors, row.id(), AuthorProfile::name), names(tags, row.id(), TagLink::name)))
                .toList();
    }

    public long count(PostFilter filter) {
        return posts.count(
                filter.deleted(),
                kinds(filter.kind()),
                statuses(filter.status()),
                filter.tagId() == null,
                tag(filter.tagId()),
                pattern(filter.text()));
    }

    /** Writes all rows as comma-separated values, without holding more than a few at a time. */
    public void export(PostFilter filter, Sort order, Appendable out) {
        try {
            var csv = new Csv(out);
            csv.row("Title", "Kind", "Status", "Authors", "Tags", "Published", "Updated", "Address");
            List<PostListItem> rows;
            int page = 0;
            do {
                rows = list(filter, PageRequest.of(page++, CHUNK, order));
                for (var row : rows) {
                    csv.row(row.cells());
                }
            } while (rows.size() == CHUNK);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<PostKind> kinds(@Nullable PostKind kind) {
        return kind == null ? EnumSet.allOf(PostKind.class) : EnumSet.of(kind);
    }

    private static Set<PostStatus> statuses(@Nullable PostStatus status) {
        return status == null ? EnumSet.allOf(PostStatus.class) : EnumSet.of(status);
    }

    private static UUID tag(@Nullable UUID id) {
        return id == null ? NO_TAG : id;
    }

    private static String pattern(String text) {
        return "%" + text.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
    }

    private static Sort sort(Sort wished) {
        var allowed = wished.stream()
                .filter(order -> SORTABLE.contains(order.getProperty()))
                .toList();
        return (allowed.isEmpty() ? NEWEST_FIRST : Sort.by(allowed)).and(Sort.by("id"));
    }

    private static <T> List<String> names(Map<UUID, List<T>> byPost, UUID post, Function<T, String> name) {
        return byPost.getOrDefault(post, List.of()).stream().map(name).toList();
    }
}
