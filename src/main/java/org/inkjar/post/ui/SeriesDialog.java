package org.inkjar.post.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.NotFoundException;
import org.inkjar.common.StaleVersionException;
import org.inkjar.common.Words;
import org.inkjar.common.ui.FieldErrors;
import org.inkjar.common.ui.Notices;
import org.inkjar.common.ui.SaveButton;
import org.inkjar.common.ui.StaleVersionDialog;
import org.inkjar.post.SeriesData;
import org.inkjar.post.SeriesDetails;
import org.inkjar.post.SeriesPartItem;
import org.inkjar.post.SeriesService;

/** Changes a series: its words, and the order of its parts. */
class SeriesDialog extends Dialog {

    private final SeriesService series;
    private final Runnable after;
    private final FieldErrors errors = new FieldErrors();
    private final TextField title = new TextField(Words.of("post.field.title"));
    private final TextField slug = new TextField(Words.of("post.field.address"));
    private final TextArea description = new TextArea(Words.of("post.field.description"));
    private final SeriesOrder order = new SeriesOrder();
    private SeriesDetails stored;

    /** @param after called when something was saved, or turned out to be gone */
    SeriesDialog(SeriesService series, SeriesDetails details, Runnable after) {
        super(Words.of("post.series.edit"));
        this.series = series;
        this.after = after;
        stored = details;
        title.setRequiredIndicatorVisible(true);
        title.setAutofocus(true);
        slug.setPrefixComponent(new Span("/series/"));
        slug.setHelperText(Words.of("post.address.help"));
        description.setHelperText(Words.of("post.series.description.help"));
        errors.bind("title", title);
        errors.bind("slug", slug);
        errors.bind("description", description);
        var fields = new Div(title, slug, description, new H3(Words.of("post.series.parts")), order);
        fields.addClassName("fields");
        addClassName("series-dialog");
        add(fields);
        getFooter()
                .add(CarefulClosing.of(this, "series " + stored.id(), this::isDirty), new SaveButton(this, this::save));
        show();
    }

    private void show() {
        title.setValue(stored.data().title());
        slug.setValue(stored.data().slug());
        description.setValue(stored.data().description());
        order.show(stored.parts());
        errors.clear();
    }

    private void save() {
        try {
            var data = new SeriesData(title.getValue(), slug.getValue(), description.getValue());
            series.save(stored.id(), stored.version(), data, order.order());
            close();
            after.run();
            Notices.done(Words.of("post.series.saved", data.title()));
        } catch (InvalidInputException e) {
            errors.show(e);
        } catch (StaleVersionException e) {
            StaleVersionDialog.ask(e, this::overwrite, this::reload);
        } catch (NotFoundException e) {
            close();
            after.run();
            Notices.failed(Words.of("post.series.gone"));
        }
    }

    private boolean isDirty() {
        var before = stored.data();
        return !title.getValue().equals(before.title())
                || !slug.getValue().equals(before.slug())
                || !description.getValue().equals(before.description())
                || !order.order()
                        .equals(stored.parts().stream()
                                .map(SeriesPartItem::postId)
                                .toList());
    }

    private void overwrite() {
        refresh();
        save();
    }

    private void reload() {
        refresh();
        show();
    }

    private void refresh() {
        stored = series.find(stored.id()).orElse(stored);
    }
}
