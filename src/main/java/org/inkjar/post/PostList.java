package org.inkjar.post;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.inkjar.common.Csv;
import org.inkjar.common.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists posts and pages for the admin, drafts included: to everybody their own, to editors all. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('CONTRIBUTOR')")
public class PostList {

    /** The key that sorts by what could be mended. */
    public static final String HEALTH = "health";

    private static final Set<String> SORTABLE = Set.of("title", "status", "publishedAt", "updatedAt", HEALTH);
    private static final Sort NEWEST_FIRST = Sort.by(Sort.Direction.DESC, "updatedAt");
    private static final int CHUNK = 500;
    private static final UUID NO_TAG = new UUID(0, 0);

    private final PostRepository posts;
    private final PostCompanions companions;
    private final PostRights rights;
    private final PostAccess access;

    PostList(PostRepository posts, PostCompanions companions, PostRights rights, PostAccess access) {
        this.posts = posts;
        this.companions = companions;
        this.rights = rights;
        this.access = access;
    }

    /**
     * One page of the rows.
     *
     * @param pageable may sort by title, status, publishedAt, updatedAt and health; other keys are passed over
     */
    public List<PostListItem> list(PostFilter filter, Pageable pageable) {
        return list(reach(PostReach.OWN), filter, pageable);
    }

    /** What a text may link to, those changed last first: also what others have made public. */
    public List<PostListItem> linkable(String text, Pageable pageable) {
        return list(reach(PostReach.PUBLIC_TOO), new PostFilter(text, null, null, null, false), pageable);
    }

    private List<PostListItem> list(PostReach reach, PostFilter filter, Pageable pageable) {
        var rows = posts.list(
                reach.name(),
                access.me(),
                filter.deleted(),
                kinds(filter.kind()),
                statuses(filter.status()),
                filter.tagId() == null,
                tag(filter.tagId()),
                filter.health() == null,
                health(filter).severities(),
                health(filter).subjects(),
                pattern(filter.text()),
                PageRequest.of(pageable.getPageNumber(), pageable.getPageSize(), sort(pageable.getSort())));
        var ids = rows.stream().map(PostRow::id).toList();
        var authors = companions.authors(ids);
        var tags = companions.tags(ids);
        return rows.stream()
                .map(row -> row.with(
                        authors.getOrDefault(row.id(), List.of()),
                        tags.getOrDefault(row.id(), List.of()).stream()
                                .map(TagLink::name)
                                .toList()))
                .toList();
    }

    public long count(PostFilter filter) {
        return posts.count(
                reach(PostReach.OWN).name(),
                access.me(),
                filter.deleted(),
                kinds(filter.kind()),
                statuses(filter.status()),
                filter.tagId() == null,
                tag(filter.tagId()),
                filter.health() == null,
                health(filter).severities(),
                health(filter).subjects(),
                pattern(filter.text()));
    }

    /** Writes all rows as comma-separated values, without holding more than a few at a time. */
    public void export(PostFilter filter, Sort order, Appendable out) {
        var csv = new Csv(out);
        csv.row(
                Words.of("post.field.title"),
                Words.of("post.field.kind"),
                Words.of("post.field.status"),
                Words.of("post.field.problems"),
                Words.of("post.field.suggestions"),
                Words.of("post.field.authors"),
                Words.of("post.tags"),
                Words.of("post.field.published"),
                Words.of("post.field.updated"),
                Words.of("post.field.address"));
        List<PostListItem> rows;
        int page = 0;
        do {
            rows = list(filter, PageRequest.of(page++, CHUNK, order));
            rows.forEach(row -> csv.row(row.cells()));
        } while (rows.size() == CHUNK);
    }

    private PostReach reach(PostReach ofOthers) {
        return rights.haveAll() ? PostReach.ALL : ofOthers;
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

    private static HealthFilter health(PostFilter filter) {
        return Objects.requireNonNullElse(filter.health(), HealthFilter.ATTENTION);
    }

    /** Between words there may be others. */
    private static String pattern(String text) {
        var plain = text.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
        return "%" + plain.replaceAll("\\s+", "%") + "%";
    }

    private static Sort sort(Sort wished) {
        var allowed = wished.stream()
                .filter(order -> SORTABLE.contains(order.getProperty()))
                .flatMap(PostList::columns)
                .toList();
        return (allowed.isEmpty() ? NEWEST_FIRST : Sort.by(allowed)).and(Sort.by("id"));
    }

    private static Stream<Sort.Order> columns(Sort.Order order) {
        return order.getProperty().equals(HEALTH)
                ? Stream.of(order.withProperty("h.problems"), order.withProperty("h.suggestions"))
                : Stream.of(order);
    }
}
