package org.inkjar.post.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.NotFoundException;
import org.inkjar.common.Words;
import org.inkjar.common.ui.FieldErrors;
import org.inkjar.common.ui.Notices;
import org.inkjar.common.ui.SaveButton;
import org.inkjar.post.PostDetails;
import org.inkjar.post.SeriesDetails;
import org.inkjar.post.SeriesPartItem;
import org.inkjar.post.SeriesService;

/** Asks in which series a post is, and where in it. */
class PostSeriesDialog extends Dialog {

    private final SeriesService series;
    private final PostDetails post;
    private final ComboBox<String> title = new ComboBox<>(Words.of("post.series.field"));
    private final Paragraph hint = new Paragraph();
    private final SeriesOrder order = new SeriesOrder();
    private final FieldErrors errors = new FieldErrors();

    PostSeriesDialog(SeriesService series, PostDetails post) {
        super(Words.of("post.series.of-post"));
        this.series = series;
        this.post = post;
        title.setItemsPageable((page, text) -> series.titles(text, page));
        title.setAllowCustomValue(true);
        title.addCustomValueSetListener(
                event -> title.setValue(event.getDetail().strip()));
        title.setClearButtonVisible(true);
        title.setHelperText(Words.of("post.series.field.help"));
        title.setAutofocus(true);
        title.addValueChangeListener(change -> show());
        errors.bind("title", title);
        addClassName("series-dialog");
        var fields = new Div(title, hint, order);
        fields.addClassName("fields");
        add(fields);
        getFooter().add(new Button(Words.of("common.cancel"), click -> close()), new SaveButton(this, this::save));
        series.findByPost(post.id()).map(found -> found.data().title()).ifPresent(title::setValue);
        show();
    }

    private void show() {
        var chosen = chosen();
        var found = series.findByTitle(chosen);
        boolean arrangeable = found.map(SeriesDetails::arrangeable).orElse(true);
        var parts = chosen.isEmpty() ? List.<SeriesPartItem>of() : withThis(found);
        order.show(parts);
        order.setVisible(arrangeable && parts.size() > 1);
        hint.setVisible(!arrangeable || parts.size() > 1);
        hint.setText(arrangeable ? Words.of("post.series.order") : Words.of("post.series.order.others"));
    }

    /** A post that is new to the series comes last. */
    private List<SeriesPartItem> withThis(Optional<SeriesDetails> found) {
        var parts = new ArrayList<>(found.map(SeriesDetails::parts).orElse(List.of()));
        if (parts.stream().noneMatch(part -> part.postId().equals(post.id()))) {
            parts.add(new SeriesPartItem(post.id(), post.data().title(), post.status()));
        }
        return parts;
    }

    private void save() {
        try {
            var chosen = chosen();
            if (chosen.isEmpty()) {
                series.takeOut(post.id());
                Notices.done(Words.of("post.series.taken-out"));
            } else {
                var saved = series.put(post.id(), chosen, order.order());
                Notices.done(Words.of("post.series.put", saved.data().title()));
            }
            close();
        } catch (InvalidInputException e) {
            errors.show(e);
        } catch (NotFoundException e) {
            Notices.failed(Objects.requireNonNull(e.getMessage()));
        }
    }

    private String chosen() {
        return Objects.requireNonNullElse(title.getValue(), "").strip();
    }
}
