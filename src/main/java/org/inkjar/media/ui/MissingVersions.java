package org.inkjar.media.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.inkjar.common.NotFoundException;
import org.inkjar.common.Words;
import org.inkjar.common.ui.Notices;
import org.inkjar.media.MediaItem;
import org.inkjar.media.SmallerVersions;
import org.jspecify.annotations.Nullable;

/** Says that no smaller versions of a picture could be made, to those who can do something about it. */
class MissingVersions extends Composite<Div> {

    private final SmallerVersions versions;
    private final Runnable onChange;
    private @Nullable MediaItem item;

    /** @param onChange runs when somebody has asked for another try */
    MissingVersions(SmallerVersions versions, Runnable onChange) {
        this.versions = versions;
        this.onChange = onChange;
        getContent().addClassName("media-missing");
        getContent()
                .add(
                        new Paragraph(Words.of("media.versions.missing.about")),
                        new Button(Words.of("media.versions.again"), click -> tryAgain()));
    }

    void show(MediaItem shown, boolean mayChange) {
        item = shown;
        setVisible(mayChange && versions.missing().contains(shown.id()));
    }

    private void tryAgain() {
        if (item == null) {
            return;
        }
        try {
            versions.tryAgain(item.id());
            Notices.done(Words.of("media.versions.soon"));
        } catch (NotFoundException e) {
            Notices.failed(String.valueOf(e.getMessage()));
        }
        onChange.run();
    }
}
