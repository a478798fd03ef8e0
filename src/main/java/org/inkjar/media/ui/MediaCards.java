package org.inkjar.media.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.inkjar.media.MediaFilter;
import org.inkjar.media.MediaItem;
import org.inkjar.media.MediaLibrary;
import org.springframework.data.domain.PageRequest;

/** The entries as small pictures, some dozen at a time. */
class MediaCards extends Composite<Div> {

    private static final int PAGE = 48;

    private final MediaLibrary library;
    private final Consumer<MediaItem> onOpen;
    private final Consumer<List<MediaItem>> onSelect;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph empty = new Paragraph();
    private final Button more = new Button("Show more", click -> showNextPage());
    private final Map<UUID, MediaItem> selected = new LinkedHashMap<>();
    private MediaFilter filter = MediaFilter.ALL;
    private long count;
    private int pages;

    MediaCards(MediaLibrary library, Consumer<MediaItem> onOpen, Consumer<List<MediaItem>> onSelect) {
        this.library = library;
        this.onOpen = onOpen;
        this.onSelect = onSelect;
        list.addClassName("media-cards");
        empty.addClassNames("media-empty", "hint");
        getContent().add(list, empty, more);
    }

    /** Shows as many as before: whoever has just changed one is where they were. */
    void show(MediaFilter newFilter, long newCount) {
        int wanted = newFilter.equals(filter) ? Math.max(pages, 1) : 1;
        filter = newFilter;
        count = newCount;
        pages = 0;
        list.removeAll();
        selected.clear();
        onSelect.accept(List.of());
        empty.setVisible(count == 0);
        empty.setText(
                filter.equals(MediaFilter.ALL)
                        ? "Nothing here yet. Upload pictures and files, and put them into posts by their address."
                        : "Nothing fits this search. Try a part of the name, or another kind.");
        for (int i = 0; i < wanted; i++) {
            showNextPage();
        }
    }

    private void showNextPage() {
        library.list(filter, PageRequest.of(pages, PAGE))
                .forEach(item -> list.add(new MediaCard(item, onOpen, this::select)));
        pages++;
        more.setVisible((long) pages * PAGE < count);
    }

    private void select(MediaItem item, boolean isSelected) {
        if (isSelected) {
            selected.put(item.id(), item);
        } else {
            selected.remove(item.id());
        }
        onSelect.accept(List.copyOf(selected.values()));
    }
}
