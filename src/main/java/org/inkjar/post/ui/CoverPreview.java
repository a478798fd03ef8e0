package org.inkjar.post.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.regex.Pattern;
import org.inkjar.post.Cover;

/** Shows the cover while it is chosen. */
class CoverPreview extends Composite<Image> {

    private static final Pattern PICTURE = Pattern.compile("(?:https?:/)?/[^\\s\\\\]+");

    CoverPreview(TextField address, TextField alt) {
        getContent().addClassName("post-cover");
        getContent().setVisible(false);
        address.addValueChangeListener(change -> show(cover(address, alt)));
        alt.addValueChangeListener(change -> getContent().setAlt(change.getValue()));
    }

    /** The cover that the fields describe, as far as its address can be one. */
    static Optional<Cover> cover(TextField address, TextField alt) {
        return Optional.of(address.getValue().strip())
                .filter(typed -> PICTURE.matcher(typed).matches())
                .map(typed -> new Cover(typed, alt.getValue(), Optional.empty()));
    }

    private void show(Optional<Cover> cover) {
        getContent().setVisible(cover.isPresent());
        cover.map(Cover::address).ifPresent(getContent()::setSrc);
    }
}
