package org.inkjar.post.ui;

import java.util.List;
import org.inkjar.common.Words;
import org.inkjar.common.ui.Glyph;
import org.inkjar.common.ui.PaletteEntry;
import org.inkjar.common.ui.PaletteQuery;
import org.inkjar.common.ui.PaletteSource;
import org.inkjar.post.PostRights;
import org.inkjar.post.TagListItem;
import org.inkjar.post.TagService;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** Tags in the command palette, for whoever manages them: each leads to its posts. */
@Component
@Order(30)
class TagPalette implements PaletteSource {

    private static final PageRequest MOST_USED = PageRequest.of(0, 60, Sort.by(Sort.Direction.DESC, "posts"));

    private final TagService tags;
    private final PostRights rights;

    TagPalette(TagService tags, PostRights rights) {
        this.tags = tags;
        this.rights = rights;
    }

    @Override
    public List<PaletteEntry> find(PaletteQuery query) {
        if (query.isEmpty() || !rights.haveAll()) {
            return List.of();
        }
        return query.bestOf(this::named);
    }

    private List<PaletteEntry> named(String text) {
        return tags.list(text, MOST_USED).stream().map(TagPalette::entry).toList();
    }

    private static PaletteEntry entry(TagListItem tag) {
        var hint = Words.of("post.palette.posts", tag.posts());
        return PaletteEntry.view(Words.of("post.tags"), Glyph.TAGS, tag.name(), hint, "admin/posts?tag=" + tag.id());
    }
}
