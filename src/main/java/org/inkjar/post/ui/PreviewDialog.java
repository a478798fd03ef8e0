package org.inkjar.post.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.UUID;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.NotFoundException;
import org.inkjar.common.SitePaths;
import org.inkjar.common.Words;
import org.inkjar.common.ui.CopyField;
import org.inkjar.common.ui.FieldErrors;
import org.inkjar.common.ui.Notices;
import org.inkjar.post.PreviewLinkData;
import org.inkjar.post.PreviewLinks;
import org.inkjar.post.PreviewPeriod;
import org.inkjar.settings.PublicAddress;

/** Makes secret links by which people without an account read a post before it is public, and ends them. */
class PreviewDialog extends Dialog {

    private final PreviewLinks links;
    private final PublicAddress address;
    private final UUID postId;
    private final TextField reader = new TextField(Words.of("post.preview.reader"));
    private final RadioButtonGroup<PreviewPeriod> period = new RadioButtonGroup<>(Words.of("post.preview.period"));
    private final FieldErrors errors = new FieldErrors();
    private final CopyField made = new CopyField(Words.of("post.preview.link"), Words.of("post.preview.link.copy"));
    private final Div news = new Div(made, hint(Words.of("post.preview.link.once")));
    private final PreviewLinkRows rows;

    PreviewDialog(PreviewLinks links, PublicAddress address, UUID postId, SiteTime time) {
        super(Words.of("post.preview.share"));
        this.links = links;
        this.address = address;
        this.postId = postId;
        rows = new PreviewLinkRows(links, postId, time);
        reader.setHelperText(Words.of("post.preview.reader.help"));
        reader.setMaxLength(PreviewLinkData.MAX_READER);
        period.setItems(PreviewPeriod.values());
        period.setItemLabelGenerator(value -> Words.of("post.preview.days", value.days()));
        period.setValue(PreviewPeriod.SEVEN_DAYS);
        errors.bind("reader", reader);
        errors.bind("period", period);
        news.addClassName("preview-news");
        news.getElement().setAttribute("role", "status");
        news.setVisible(false);
        addClassName("preview-dialog");
        var make = new Button(Words.of("post.preview.make"), click -> make());
        make.addThemeVariants(ButtonVariant.PRIMARY);
        add(fields(make), new H3(Words.of("post.preview.links")), rows);
        getFooter().add(new Button(Words.of("common.close"), click -> close()));
    }

    private Component fields(Button make) {
        var fields = new Div(new Paragraph(Words.of("post.preview.about")), reader, period, make, news);
        fields.addClassName("fields");
        return fields;
    }

    private void make() {
        try {
            var token = links.create(postId, new PreviewLinkData(reader.getValue(), period.getValue()));
            made.setValue(address.of(SitePaths.preview(token.value())));
            news.setVisible(true);
            made.focusButton();
            reader.clear();
            errors.clear();
            rows.refresh();
        } catch (InvalidInputException e) {
            errors.show(e);
        } catch (NotFoundException e) {
            Notices.failed(Objects.requireNonNull(e.getMessage()));
        }
    }

    private static Paragraph hint(String text) {
        var hint = new Paragraph(text);
        hint.addClassName("hint");
        return hint;
    }
}
