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
import org.inkjar.common.Words;
import org.inkjar.common.ui.FieldErrors;
import org.inkjar.common.ui.FormSection;
import org.inkjar.settings.InjectedCode;
import org.jspecify.annotations.Nullable;

/** The fields of the owner's code, and what it means for readers, in words, while it is typed. */
class CodeForm extends SettingsForm<InjectedCode> {

    private final FieldErrors errors = new FieldErrors();
    private final Checkbox enabled = new Checkbox(Words.of("settings.code.enabled"));
    private final TextArea head = code(Words.of("settings.code.head"));
    private final TextArea foot = code(Words.of("settings.code.foot"));
    private final TextArea hosts = code(Words.of("settings.code.hosts"));
    private final CodeMeaning meaning = new CodeMeaning();

    /** @param safeMode whether the blog was started without the code */
    CodeForm(boolean safeMode) {
        enabled.setHelperText(Words.of("settings.code.enabled.help"));
        head.setHelperText(Words.of("settings.code.head.help"));
        foot.setHelperText(Words.of("settings.code.foot.help"));
        hosts.setHelperText(Words.of("settings.code.hosts.help"));
        errors.bind("head", head);
        errors.bind("foot", foot);
        errors.bind("hosts", hosts);
        Stream.of(head, foot, hosts).forEach(field -> field.addValueChangeListener(change -> explain()));
        enabled.addValueChangeListener(change -> explain());
        if (safeMode) {
            add(notice(Words.of("settings.code.safe-mode")));
        }
        add(
                new FormSection(
                        Words.of("settings.code.code"),
                        Words.of("settings.code.code.about"),
                        enabled,
                        head,
                        foot,
                        hosts),
                new FormSection(Words.of("settings.code.meaning"), Words.of("settings.code.meaning.about"), meaning));
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
