package org.inkjar.post.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
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
    private static final int PART = 3;
    private static final int MAX_PARTS = 4;

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
        var entries = new LinkedHashMap<UUID, PaletteEntry>();
        collect(query.text(), entries);
        var found = query.best(entries.values());
        if (found.isEmpty()) {
            // The database knows whole texts alone: other orders, accents and typos are found among what has a part of
            // a word.
            parts(query).forEach(part -> collect(part, entries));
            found = query.best(entries.values());
        }
        return found;
    }

    private void collect(String text, Map<UUID, PaletteEntry> entries) {
        posts.list(new PostFilter(text, null, null, null, false), CANDIDATES)
                .forEach(post -> entries.putIfAbsent(post.id(), entry(Words.of("post.list.posts-and-pages"), post)));
    }

    private static List<String> parts(PaletteQuery query) {
        return query.words().stream()
                .filter(word -> word.length() >= PART)
                .flatMap(word -> Stream.of(word.substring(0, PART), word.substring(word.length() - PART)))
                .distinct()
                .limit(MAX_PARTS)
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
