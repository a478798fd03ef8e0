package org.inkjar.media.ui;

import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import org.inkjar.AsEditor;
import org.inkjar.People;
import org.inkjar.Posts;
import org.inkjar.ViewTest;
import org.inkjar.media.Library;
import org.inkjar.media.MediaService;
import org.springframework.beans.factory.annotation.Autowired;

/** What the tests of the library share. */
@AsEditor
abstract class MediaTest extends ViewTest {

    @Autowired
    Library files;

    @Autowired
    MediaService service;

    @Autowired
    Posts posts;

    @Autowired
    People people;

    void open(String name) {
        test(cards().stream()
                        .filter(card -> card.getElement().getTextRecursively().contains(name))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    List<String> names() {
        return cards().stream()
                .map(card -> card.getChildren()
                        .filter(child -> child.getElement().getClassList().contains("media-card-name"))
                        .findFirst()
                        .orElseThrow()
                        .getElement()
                        .getText())
                .toList();
    }

    List<NativeButton> cards() {
        return find(NativeButton.class).all().stream()
                .filter(button -> button.getParent().orElseThrow() instanceof MediaCard)
                .toList();
    }
}
