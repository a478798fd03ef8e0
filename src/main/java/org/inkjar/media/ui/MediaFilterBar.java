package org.inkjar.media.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.Clock;
import java.time.Duration;
import org.inkjar.common.Words;
import org.inkjar.common.ui.FilterField;
import org.inkjar.common.ui.Shortcut;
import org.inkjar.media.MediaFilter;
import org.inkjar.media.MediaKind;
import org.inkjar.media.MediaShelf;
import org.jspecify.annotations.Nullable;

/** Chooses what the library shows. */
class MediaFilterBar extends Composite<Div> {

    private static final int TYPING_PAUSE_MILLIS = 300;

    private final Clock clock;
    private final FilterField text;
    private final Select<Kind> kind = new Select<>();
    private final Select<Age> age = new Select<>();
    private final Select<Shelf> shelf = new Select<>();

    MediaFilterBar(Clock clock, Runnable onChange) {
        this.clock = clock;
        text = new FilterField(Words.of("media.search"), onChange);
        text.setPlaceholder(Words.of("media.search.placeholder"));
        text.setValueChangeTimeout(TYPING_PAUSE_MILLIS);
        Shortcut.SEARCH.on(text);
        kind.setAriaLabel(Words.of("media.kind"));
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(each -> Words.of(each.key));
        kind.setValue(Kind.ANY);
        age.setAriaLabel(Words.of("media.age"));
        age.setItems(Age.values());
        age.setItemLabelGenerator(each -> Words.of(each.key));
        age.setValue(Age.ANY);
        shelf.setAriaLabel(Words.of("media.shelf"));
        shelf.setItems(Shelf.values());
        shelf.setItemLabelGenerator(each -> Words.of(each.key));
        shelf.setValue(Shelf.ALL);
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
        ANY("media.kind.any", null),
        PICTURE("media.kind.picture", MediaKind.PICTURE),
        SOUND_OR_FILM("media.kind.sound-or-film", MediaKind.SOUND_OR_FILM),
        DOCUMENT("media.kind.document", MediaKind.DOCUMENT);

        private final String key;
        private final @Nullable MediaKind kind;

        Kind(String key, @Nullable MediaKind kind) {
            this.key = key;
            this.kind = kind;
        }
    }

    private enum Shelf {
        ALL("media.shelf.all", MediaShelf.ALL),
        USED("media.shelf.used", MediaShelf.USED),
        UNUSED("media.shelf.unused", MediaShelf.UNUSED),
        TRASH("media.shelf.trash", MediaShelf.TRASH);

        private final String key;
        private final MediaShelf shelf;

        Shelf(String key, MediaShelf shelf) {
            this.key = key;
            this.shelf = shelf;
        }
    }

    private enum Age {
        ANY("media.age.any", null),
        WEEK("media.age.week", Duration.ofDays(7)),
        MONTH("media.age.month", Duration.ofDays(30)),
        YEAR("media.age.year", Duration.ofDays(365));

        private final String key;
        private final @Nullable Duration past;

        Age(String key, @Nullable Duration past) {
            this.key = key;
            this.past = past;
        }
    }
}
