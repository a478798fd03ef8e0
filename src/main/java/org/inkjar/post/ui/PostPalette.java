package org.inkjar.post.ui;

import java.util.List;
import org.inkjar.common.SitePaths;
import org.inkjar.common.Words;
import org.inkjar.common.ui.Glyph;
import org.inkjar.common.ui.PaletteEntry;
import org.inkjar.common.ui.PaletteQuery;
import org.inkjar.common.ui.PaletteSource;
import org.inkjar.post.PostFilter;
import org.inkjar.post.PostKind;
import org.inkjar.post.PostList;
import org.inkjar.post.PostListItem;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** Posts and pages in the command palette: those that {@link PostList} shows to whoever is signed in. */
@Component
@Order(0)
class PostPalette implements PaletteSource {

    private static final PageRequest LATEST = PageRequest.of(0, 5, Sort.by(Sort.Direction.DESC, "updatedAt"));
    private static final PageRequest CANDIDATES = PageRequest.of(0, 60, Sort.by(Sort.Direction.DESC, "updatedAt"));

    private final PostList posts;

    PostPalette(PostList posts) {
        this.posts = posts;
    }

    @Override
    public List<PaletteEntry> find(PaletteQuery query) {
        if (query.isEmpty()) {
            return posts.list(PostFilter.ALL, LATEST).stream()
                    .map(post -> entry(Words.of("post.palette.latest"), post))
                    .toList();
        }
        return query.bestOf(this::named);
    }

    private List<PaletteEntry> named(String text) {
        return posts.list(new PostFilter(text, null, null, null, false), CANDIDATES).stream()
                .map(post -> entry(Words.of("post.list.posts-and-pages"), post))
                .toList();
    }

    private static PaletteEntry entry(String group, PostListItem post) {
        var status = post.status();
        var hint = post.kind() == PostKind.PAGE ? Words.of("post.palette.page", status.word()) : status.label();
        return PaletteEntry.view(
                group,
                Glyph.POSTS,
                post.title(),
                hint,
                SitePaths.editor(post.id()).substring(1));
    }
}
