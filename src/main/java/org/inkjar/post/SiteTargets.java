package org.inkjar.post;

import static org.inkjar.post.preflight.SiteTarget.State.FOUND;
import static org.inkjar.post.preflight.SiteTarget.State.GONE;
import static org.inkjar.post.preflight.SiteTarget.State.HIDDEN;
import static org.inkjar.post.preflight.SiteTarget.State.MISSING;
import static org.inkjar.post.preflight.SiteTarget.State.MOVED;
import static org.inkjar.post.preflight.SiteTarget.State.NO_PLACE;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inkjar.common.OldSlugs;
import org.inkjar.common.SitePaths;
import org.inkjar.common.Slug;
import org.inkjar.post.markdown.MarkdownReader;
import org.inkjar.post.markdown.TextParts;
import org.inkjar.post.preflight.SiteAddress;
import org.inkjar.post.preflight.SiteTarget;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says what readers find at an address of this blog, without asking for the page. */
@Component
class SiteTargets {

    /** A post, its picture for other sites, or its Markdown. */
    private static final Pattern POST = Pattern.compile("/posts/([^/.]+)(?:\\.(?:md|png))?");

    private static final Pattern PAGE = Pattern.compile("/([^/.]+)(?:\\.md)?");
    private static final Pattern LIST_PAGE = Pattern.compile("/page/[1-9]\\d{0,5}");
    private static final Pattern FIRST_PART = Pattern.compile("/([^/]*).*");

    private final PostRepository posts;
    private final OldSlugs oldSlugs;
    private final SiteShelves shelves;
    private final RedirectedAddresses redirects;
    private final MarkdownReader reader;

    SiteTargets(
            PostRepository posts,
            OldSlugs oldSlugs,
            SiteShelves shelves,
            RedirectedAddresses redirects,
            MarkdownReader reader) {
        this.posts = posts;
        this.oldSlugs = oldSlugs;
        this.shelves = shelves;
        this.redirects = redirects;
        this.reader = reader;
    }

    /** What stands at each of the addresses, each looked up once. */
    Map<SiteAddress, SiteTarget> find(Collection<SiteAddress> addresses) {
        var targets = new HashMap<SiteAddress, SiteTarget>();
        addresses.forEach(address -> targets.computeIfAbsent(address, this::find));
        return targets;
    }

    /** A redirect comes before everything but what stands at its address. */
    private SiteTarget find(SiteAddress address) {
        var target = standing(address);
        boolean stands = target.state() == FOUND || target.state() == NO_PLACE;
        return stands || !redirects.leadOn(address.path()) ? target : SiteTarget.FOUND;
    }

    private SiteTarget standing(SiteAddress address) {
        var path = address.path();
        var post = POST.matcher(path);
        if (post.matches()) {
            return post(PostKind.POST, post, address);
        }
        if (SitePaths.ALWAYS_THERE.contains(path) || LIST_PAGE.matcher(path).matches()) {
            return SiteTarget.FOUND;
        }
        var first = FIRST_PART.matcher(path);
        if (first.matches() && SitePaths.PRIVATE.contains(first.group(1))) {
            return new SiteTarget(HIDDEN);
        }
        return shelves.find(path).orElseGet(() -> page(address));
    }

    private SiteTarget page(SiteAddress address) {
        var page = PAGE.matcher(address.path());
        return page.matches() ? post(PostKind.PAGE, page, address) : new SiteTarget(MISSING);
    }

    private SiteTarget post(PostKind kind, Matcher path, SiteAddress address) {
        return Slug.parse(path.group(1))
                .map(slug -> posts.standing(kind, slug.value())
                        .map(post -> present(post, address))
                        .orElseGet(() -> former(kind, slug)))
                .orElseGet(() -> new SiteTarget(MISSING));
    }

    private SiteTarget present(Standing post, SiteAddress address) {
        if (post.isPublic()) {
            return address.fragment().isEmpty() ? SiteTarget.FOUND : place(post, address);
        }
        return post.closed();
    }

    private SiteTarget place(Standing post, SiteAddress address) {
        var ids = reader.read(posts.body(post.id())).ids();
        var wished = address.fragment().toLowerCase(Locale.ROOT);
        if (ids.contains(wished)) {
            return SiteTarget.FOUND;
        }
        var id = TextParts.idOf(wished);
        return ids.contains(id) ? new SiteTarget(NO_PLACE, address.path() + "#" + id) : new SiteTarget(NO_PLACE);
    }

    private SiteTarget former(PostKind kind, Slug slug) {
        return oldSlugs.find(kind.slugOwner(), slug)
                .flatMap(posts::standing)
                .map(post -> post.isPublic() ? new SiteTarget(MOVED, post.path()) : post.closed())
                .orElseGet(() -> new SiteTarget(MISSING));
    }

    /** Where a post stands, without its text. */
    record Standing(
            UUID id,
            PostKind kind,
            String slug,
            PostStatus status,
            @Nullable Instant deletedAt) {

        boolean isPublic() {
            return status == PostStatus.PUBLISHED && deletedAt == null;
        }

        String path() {
            return kind.path(new Slug(slug));
        }

        private SiteTarget closed() {
            return new SiteTarget(status == PostStatus.PUBLISHED || status == PostStatus.WITHDRAWN ? GONE : HIDDEN);
        }
    }
}
