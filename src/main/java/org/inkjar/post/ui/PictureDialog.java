package org.inkjar.post.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.inkjar.common.Words;
import org.inkjar.common.ui.Glyph;
import org.inkjar.media.MediaFilter;
import org.inkjar.media.MediaItem;
import org.inkjar.media.MediaKind;
import org.inkjar.media.MediaLibrary;
import org.springframework.data.domain.PageRequest;

/** Chooses a picture for a text: one of the library, or files of this device, which the editor then uploads. */
class PictureDialog extends Dialog {

    private static final int PAGE = 24;
    private static final int TYPING_PAUSE_MILLIS = 300;

    private final MediaLibrary library;
    private final MarkdownEditor editor;
    private final TextField text = new TextField();
    private final UnorderedList pictures = new UnorderedList();
    private final Paragraph empty = new Paragraph();
    private final Button more = new Button(Words.of("post.editor.picture.more"), click -> showNextPage());
    private MediaFilter filter = new MediaFilter("", MediaKind.PICTURE, null);
    private int pages;

    PictureDialog(MediaLibrary library, MarkdownEditor editor) {
        super(Words.of("post.editor.picture"));
        this.library = library;
        this.editor = editor;
        text.setPlaceholder(Words.of("post.editor.picture.search"));
        text.setAriaLabel(Words.of("post.editor.picture.search.label"));
        text.setPrefixComponent(Glyph.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(TYPING_PAUSE_MILLIS);
        text.setAutofocus(true);
        text.setWidthFull();
        text.addValueChangeListener(change -> search());
        empty.addClassName("hint");
        empty.getElement().setAttribute("role", "status");
        pictures.addClassName("picture-choice");
        setWidth("46rem");
        add(text, pictures, empty, more);
        getFooter().add(new Button(Words.of("common.cancel"), click -> close()), uploadButton());
        search();
    }

    /** The browser opens its own dialog only while it answers the click itself. */
    private Button uploadButton() {
        var upload = new Button(Words.of("post.editor.picture.upload"), click -> close());
        upload.addThemeVariants(ButtonVariant.PRIMARY);
        upload.addAttachListener(attach -> upload.getElement()
                .executeJs("this.addEventListener('click', () => $0.chooseFiles())", editor.getElement()));
        return upload;
    }

    private void search() {
        filter = new MediaFilter(text.getValue(), MediaKind.PICTURE, null);
        pages = 0;
        pictures.removeAll();
        showNextPage();
        boolean none = pictures.getComponentCount() == 0;
        empty.setText(
                none
                        ? text.isEmpty()
                                ? Words.of("post.editor.picture.none")
                                : Words.of("post.editor.picture.nothing")
                        : "");
    }

    private void showNextPage() {
        library.list(filter, PageRequest.of(pages, PAGE)).forEach(item -> pictures.add(new ListItem(choice(item))));
        pages++;
        more.setVisible((long) pages * PAGE < library.total(filter).count());
    }

    private NativeButton choice(MediaItem item) {
        var image = new Image(item.thumbnailPath(), item.text().alt());
        image.getElement().setAttribute("loading", "lazy").setAttribute("decoding", "async");
        var choice = new NativeButton("", click -> choose(item));
        choice.add(image, new Span(item.fileName()));
        return choice;
    }

    private void choose(MediaItem item) {
        editor.insertPicture(item.path(), item.text().alt());
        close();
    }
}
