package org.inkjar.post.ui;

import com.vaadin.flow.component.AbstractCompositeField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.inkjar.author.AuthorProfile;
import org.inkjar.common.Words;

/** The authors of a post, in the order in which they were chosen. */
class AuthorField extends AbstractCompositeField<MultiSelectComboBox<AuthorProfile>, AuthorField, List<UUID>>
        implements HasValidationProperties, Focusable<AuthorField> {

    private List<AuthorProfile> everybody = List.of();

    AuthorField() {
        super(List.of());
        var box = getContent();
        box.setLabel(Words.of("post.field.authors"));
        box.setHelperText(Words.of("post.settings.authors.help"));
        box.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        box.setItemLabelGenerator(AuthorProfile::name);
        box.addValueChangeListener(change ->
                setModelValue(change.getValue().stream().map(AuthorProfile::id).toList(), change.isFromClient()));
    }

    /** For those who do not choose. */
    void showOnly() {
        setReadOnly(true);
        getContent().setHelperText(Words.of("post.settings.authors.fixed"));
    }

    /** Says whom there is to choose from. */
    void offer(List<AuthorProfile> authors) {
        everybody = List.copyOf(authors);
        getContent().setItems(everybody);
    }

    /** Of those who are chosen, in order. */
    List<String> names() {
        return getContent().getValue().stream().map(AuthorProfile::name).toList();
    }

    @Override
    protected void setPresentationValue(List<UUID> ids) {
        var chosen = new LinkedHashSet<AuthorProfile>();
        ids.forEach(id ->
                everybody.stream().filter(author -> author.id().equals(id)).forEach(chosen::add));
        // Sets are equal in any order: only an empty field takes over a new order.
        getContent().clear();
        getContent().setValue(chosen);
    }

    @Override
    public void setManualValidation(boolean manual) {
        getContent().setManualValidation(manual);
    }
}
