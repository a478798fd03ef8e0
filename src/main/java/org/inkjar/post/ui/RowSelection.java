package org.inkjar.post.ui;

import com.vaadin.flow.component.grid.Grid;
import org.inkjar.common.Words;

/** Names the boxes that select the rows of a grid: it says nothing in any language but English by itself. */
final class RowSelection {

    /** Rows come and go while somebody scrolls. */
    private static final String NAME = """
            const name = () => this.querySelectorAll(':scope > vaadin-grid-cell-content > vaadin-checkbox')
                .forEach((box) => (box.accessibleName = box.id === 'selectAllCheckbox' ? $0 : $1));
            new MutationObserver(name).observe(this, { childList: true, subtree: true });
            name();
            """;

    private RowSelection() {}

    static void name(Grid<?> grid) {
        grid.addAttachListener(attach ->
                grid.getElement().executeJs(NAME, Words.of("post.list.select-all"), Words.of("post.list.select-row")));
    }
}
