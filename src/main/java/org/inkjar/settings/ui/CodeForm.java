package org.inkjar.settings.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.ui.FieldErrors;
import org.inkjar.common.ui.FormSection;
import org.inkjar.settings.InjectedCode;
import org.jspecify.annotations.Nullable;

/** The fields of the owner's code, and what it means for readers, in words, while it is typed. */
class CodeForm extends SettingsForm<InjectedCode> {

    private final FieldErrors errors = new FieldErrors();
    private final Checkbox enabled = new Checkbox("Add the code to public pages");
    private final TextArea head = code("Head");
    private final TextArea foot = code("Foot");
    private final TextArea hosts = code("Further hosts");
    private final CodeMeaning meaning = new CodeMeaning();

    /** @param safeMode whether the blog was started without the code */
    CodeForm(boolean safeMode) {
        enabled.setHelperText("Off, the code is kept here and in no page. It is off at once.");
        head.setHelperText("At the end of the head: <script>, <style>, <meta>, <link>, <noscript> and comments.");
        foot.setHelperText("At the end of the page, after everything else.");
        hosts.setHelperText(
                "One a line, such as stats.example.com: what scripts load besides what stands in the HTML.");
        errors.bind("head", head);
        errors.bind("foot", foot);
        errors.bind("hosts", hosts);
        Stream.of(head, foot, hosts).forEach(field -> field.addValueChangeListener(change -> explain()));
        enabled.addValueChangeListener(change -> explain());
        if (safeMode) {
            add(notice("The blog was started with inkjar.safe-mode: no page has the code, whatever is chosen here."));
        }
        add(
                new FormSection(
                        "Code",
                        "For analytics, a style of your own, or to show a service that the site is yours. Readers get"
                                + " it; previews, the admin, and the pages that signed-in authors see never do.",
                        enabled,
                        head,
                        foot,
                        hosts),
                new FormSection(
                        "What it does",
                        "Public pages run nothing that is not named here. Whoever you name can see and change what"
                                + " readers see.",
                        meaning));
    }

    @Override
    protected void show(InjectedCode stored) {
        enabled.setValue(stored.enabled());
        head.setValue(stored.head());
        foot.setValue(stored.foot());
        hosts.setValue(stored.hosts());
        errors.clear();
        explain();
    }

    @Override
    protected List<@Nullable Object> typed() {
        return Arrays.asList(enabled.getValue(), head.getValue(), foot.getValue(), hosts.getValue());
    }

    @Override
    protected Optional<InjectedCode> read() {
        errors.clear();
        try {
            return Optional.of(code());
        } catch (InvalidInputException e) {
            errors.show(e);
            return Optional.empty();
        }
    }

    private void explain() {
        try {
            meaning.show(code());
        } catch (InvalidInputException e) {
            meaning.show(e);
        }
    }

    private InjectedCode code() {
        return new InjectedCode(enabled.getValue(), head.getValue(), foot.getValue(), hosts.getValue());
    }

    private static TextArea code(String label) {
        var field = new TextArea(label);
        field.addClassName("code-field");
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.getElement().setAttribute("spellcheck", "false");
        return field;
    }

    private static Paragraph notice(String text) {
        var notice = new Paragraph(text);
        notice.addClassName("notice-bar");
        return notice;
    }
}
