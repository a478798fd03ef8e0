package org.inkjar.author.ui;

import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.inkjar.author.AuthorLink;
import org.inkjar.author.ProfileData;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.ui.FieldErrors;
import org.inkjar.common.ui.FormSection;
import org.inkjar.common.ui.LinkRows;

/** The fields of a profile. */
class ProfileForm extends Div {

    private final FieldErrors errors = new FieldErrors();
    private final TextField name = new TextField("Name");
    private final TextField slug = new TextField("Address");
    private final TextArea bio = new TextArea("About you");
    private final TextField picture = new TextField("Picture");
    private final Avatar preview = new Avatar();
    private final LinkRows links;

    ProfileForm(Runnable changed) {
        links = new LinkRows("Links", "Where readers find you: your own site, your code, your feed.", changed);
        addClassName("form");
        describe();
        bind();
        var portrait = new Div(preview, picture);
        portrait.addClassName("portrait");
        add(
                new FormSection("You", "How your posts are signed.", name, slug, portrait),
                new FormSection("For your readers", "Shown on your page and under your posts.", bio, links));
    }

    void show(ProfileData data) {
        name.setValue(data.name());
        slug.setValue(data.slug());
        bio.setValue(data.bio());
        picture.setValue(data.picture());
        links.setValues(data.links().stream()
                .map(link -> new LinkRows.Value(link.label(), link.address()))
                .toList());
        errors.clear();
    }

    /** Everything as it is typed, to be compared. */
    List<Object> typed() {
        return List.of(name.getValue(), slug.getValue(), bio.getValue(), picture.getValue(), links.values());
    }

    /** The profile; empty when something is wrong, which the fields then show. */
    Optional<ProfileData> read() {
        errors.clear();
        var valid = links.read(AuthorLink::new);
        try {
            var data = new ProfileData(
                    name.getValue(), slug.getValue(), bio.getValue(), picture.getValue(), valid.orElse(List.of()));
            return valid.map(all -> data);
        } catch (InvalidInputException e) {
            showErrors(e);
            return Optional.empty();
        }
    }

    void showErrors(InvalidInputException e) {
        errors.show(e);
    }

    private void describe() {
        name.setRequiredIndicatorVisible(true);
        slug.setPrefixComponent(new Span("/authors/"));
        slug.setHelperText("When you change it, the old address leads to the new one.");
        bio.setHelperText("A few sentences, at most 1,000 characters.");
        bio.setMinRows(4);
        picture.setHelperText("A path on this site, or a full web address.");
        preview.setTooltipEnabled(false);
        name.addValueChangeListener(change -> preview.setName(change.getValue()));
        picture.addValueChangeListener(
                change -> preview.setImage(change.getValue().isBlank() ? null : change.getValue()));
    }

    private void bind() {
        errors.bind("name", name);
        errors.bind("slug", slug);
        errors.bind("picture", picture);
        errors.bind("bio", bio);
        errors.bind("links", links);
    }
}
