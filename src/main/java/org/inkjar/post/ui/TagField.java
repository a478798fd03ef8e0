package org.inkjar.post.ui;

import com.vaadin.flow.component.AbstractCompositeField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.inkjar.common.Words;
import org.inkjar.post.TagService;

/**
 * Names of tags in their order, completed from those that exist. Enter or a comma ends a name, known or new; a pasted list
 * is taken apart.
 */
class TagField extends AbstractCompositeField<MultiSelectComboBox<String>, TagField, List<String>>
        implements HasValidationProperties, Focusable<TagField> {

    private static final Pattern SEPARATOR = Pattern.compile("[,\\n]");
    private static final Pattern HASH = Pattern.compile("^#+\\s*");
    private static final String UNFINISHED = "element.unfinished";

    /** The field drops what is typed when it is left: it is a tag too, unless Escape took it back. */
    private static final String REMEMBER_UNFINISHED = """
            const forget = () => { this.unfinished = '' };
            this.addEventListener('input', () => { this.unfinished = this.inputElement.value });
            this.addEventListener('keydown', event => { if (event.key === 'Escape') forget() });
            this.addEventListener('selected-items-changed', forget);
            """;

    private static final String TYPED = "element.inputElement.value";
    private static final String PASTED = "event.clipboardData.getData('text')";

    TagField(TagService tags) {
        super(List.of());
        var box = getContent();
        box.setLabel(Words.of("post.tags"));
        box.setHelperText(Words.of("post.settings.tags.help"));
        box.setAllowCustomValue(true);
        box.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        box.setItemsPageable((page, text) -> tags.names(text, page));
        box.addCustomValueSetListener(event -> add(event.getDetail()));
        box.addValueChangeListener(change -> setModelValue(List.copyOf(change.getValue()), change.isFromClient()));
        box.addAttachListener(attach -> getElement().executeJs(REMEMBER_UNFINISHED));
        listen("focusout", "!!" + UNFINISHED, UNFINISHED);
        listen("keydown", "event.key === ','", TYPED);
        listen("paste", "/[,\\n]/.test(" + PASTED + ")", PASTED);
    }

    /** Adds one name, or several with commas between them, to the end. */
    void add(String names) {
        var all = new ArrayList<>(getValue());
        SEPARATOR
                .splitAsStream(names)
                .map(name -> HASH.matcher(name.strip()).replaceFirst("").strip())
                .filter(name -> !name.isEmpty())
                .filter(name -> all.stream().noneMatch(name::equalsIgnoreCase))
                .forEach(all::add);
        getContent().setValue(new LinkedHashSet<>(all));
    }

    @Override
    protected void setPresentationValue(List<String> names) {
        // Sets are equal in any order: only an empty field takes over a new order.
        getContent().clear();
        getContent().setValue(new LinkedHashSet<>(names));
    }

    @Override
    public void setManualValidation(boolean manual) {
        getContent().setManualValidation(manual);
    }

    private void listen(String event, String condition, String names) {
        getElement()
                .addEventListener(event, e -> {
                    add(e.getEventData().get(names).asString());
                    getElement()
                            .executeJs(
                                    "this.inputElement.value = ''; this.filter = ''; this.unfinished = ''; this.close()");
                })
                .setFilter(condition)
                .addEventData(names)
                .preventDefault();
    }
}
