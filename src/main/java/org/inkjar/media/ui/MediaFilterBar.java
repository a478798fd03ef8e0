package org.inkjar.media.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Clock;
import java.time.Duration;
import org.inkjar.common.ui.Glyph;
import org.inkjar.common.ui.Shortcut;
import org.inkjar.media.MediaFilter;
import org.inkjar.media.MediaKind;
import org.inkjar.media.MediaShelf;
import org.jspecify.annotations.Nullable;

/** Chooses what the library shows. */
class MediaFilterBar extends Composite<Div> {

    private static final int TYPING_PAUSE_MILLIS = 300;

    private final Clock clock;
    private final TextField text = new TextField();
    private final Select<Kind> kind = new Select<>();
    private final Select<Age> age = new Select<>();
    private final Select<Shelf> shelf = new Select<>();

    MediaFilterBar(Clock clock, Runnable onChange) {
        this.clock = clock;
        text.setPlaceholder("Search name, alternative text, caption");
        text.setAriaLabel("Search media");
        text.setPrefixComponent(Glyph.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(TYPING_PAUSE_MILLIS);
        Shortcut.SEARCH.on(text);
        kind.setAriaLabel("Kind");
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(each -> each.label);
        kind.setValue(Kind.ANY);
        age.setAriaLabel("Uploaded");
        age.setItems(Age.values());
        age.setItemLabelGenerator(each -> each.label);
        age.setValue(Age.ANY);
        shelf.setAriaLabel("Use");
        shelf.setItems(Shelf.values());
        shelf.setItemLabelGenerator(each -> each.label);
        shelf.setValue(Shelf.ALL);
        text.addValueChangeListener(change -> onChange.run());
        kind.addValueChangeListener(change -> onChange.run());
        age.addValueChangeListener(change -> onChange.run());
        shelf.addValueChangeListener(change -> onChange.run());
        getContent().addClassName("media-filter");
        getContent().getElement().setAttribute("role", "search");
        getContent().add(text, kind, age, shelf);
    }

    MediaFilter filter() {
        var past = age.getValue().past;
        return new MediaFilter(
                text.getValue(),
                kind.getValue().kind,
                past == null ? null : clock.instant().minus(past),
                shelf.getValue().shelf);
    }

    private enum Kind {
        ANY("All kinds", null),
        PICTURE("Pictures", MediaKind.PICTURE),
        SOUND_OR_FILM("Audio and video", MediaKind.SOUND_OR_FILM),
        DOCUMENT("Other files", MediaKind.DOCUMENT);

        private final String label;
        private final @Nullable MediaKind kind;

        Kind(String label, @Nullable MediaKind kind) {
            this.label = label;
            this.kind = kind;
        }
    }

    private enum Shelf {
        ALL("Used or not", MediaShelf.ALL),
        USED("Used", MediaShelf.USED),
        UNUSED("Unused", MediaShelf.UNUSED),
        TRASH("Trash", MediaShelf.TRASH);

        private final String label;
        private final MediaShelf shelf;

        Shelf(String label, MediaShelf shelf) {
            this.label = label;
            this.shelf = shelf;
        }
    }

    private enum Age {
        ANY("Any time", null),
        WEEK("Past 7 days", Duration.ofDays(7)),
        MONTH("Past 30 days", Duration.ofDays(30)),
        YEAR("Past year", Duration.ofDays(365));

        private final String label;
        private final @Nullable Duration past;

        Age(String label, @Nullable Duration past) {
            this.label = label;
            this.past = past;
        }
    }
}
