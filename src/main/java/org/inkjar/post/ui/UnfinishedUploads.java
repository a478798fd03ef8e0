package org.inkjar.post.ui;

import com.vaadin.flow.dom.Element;
import java.util.Optional;
import org.inkjar.common.Words;
import org.inkjar.common.ui.UnsavedChanges.Loss;

/** The files that were put into a text and are not there yet: on their way, waiting, or failed and not given up. */
class UnfinishedUploads {

    private static final String COUNT = "event.detail.count";

    private final Runnable onChange;
    private int count;

    /** @param editor an element that tells of its uploads; see {@code frontend/markdown-editor/uploads.ts} */
    UnfinishedUploads(Element editor, Runnable onChange) {
        this.onChange = onChange;
        editor.addAttachListener(attach -> change(0)); // The browser has given them up when it took the editor away.
        editor.addEventListener(
                        "uploads-unfinished",
                        event -> change(event.getEventData().get(COUNT).asInt()))
                .addEventData(COUNT);
    }

    /** What leaving the text would cost. */
    Optional<Loss> loss() {
        return count == 0
                ? Optional.empty()
                : Optional.of(new Loss(
                        Words.of("post.editor.uploads.leave", count),
                        Words.of("post.editor.uploads.leave.text", count)));
    }

    private void change(int newCount) {
        count = newCount;
        onChange.run();
    }
}
