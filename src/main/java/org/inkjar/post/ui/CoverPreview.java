package org.inkjar.post.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.textfield.TextField;
import java.util.regex.Pattern;

/** Shows the cover while it is chosen. */
class CoverPreview extends Composite<Image> {

    private static final Pattern PICTURE = Pattern.compile("(?:https?:/)?/[^\\s\\\\]+");

    CoverPreview(TextField address, TextField alt) {
        getContent().addClassName("post-cover");
        getContent().setVisible(false);
        address.addValueChangeListener(change -> show(change.getValue().strip()));
        alt.addValueChangeListener(change -> getContent().setAlt(change.getValue()));
    }

    private void show(String address) {
        boolean picture = PICTURE.matcher(address).matches();
        getContent().setVisible(picture);
        if (picture) {
            getContent().setSrc(address);
        }
    }
}
