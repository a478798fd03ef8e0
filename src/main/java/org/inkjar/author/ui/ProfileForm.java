package org.inkjar.author.ui;

import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.avatar.Avatar.AvatarI18n;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.inkjar.author.AuthorLink;
import org.inkjar.author.ProfileData;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.Words;
import org.inkjar.common.ui.FieldErrors;
import org.inkjar.common.ui.FormSection;
import org.inkjar.common.ui.LinkRows;

/** The fields of a profile. */
class ProfileForm extends Div {

    /** Stands for no choice of a language. */
    private static final String BROWSER = "";

    private final FieldErrors errors = new FieldErrors();
    private final TextField name = new TextField(Words.of("author.profile.name"));
    private final TextField slug = new TextField(Words.of("author.profile.address"));
    private final TextArea bio = new TextArea(Words.of("author.profile.bio"));
    private final TextField picture = new TextField(Words.of("author.profile.picture"));
    private final Avatar preview = new Avatar();
    private final LinkRows links;
    private final Select<String> language = new Select<>();

    ProfileForm(Runnable changed) {
        links = new LinkRows(Words.of("author.profile.links"), Words.of("author.profile.links.help"), changed);
        addClassName("form");
        describe();
        bind();
        var portrait = new Div(preview, picture);
        portrait.addClassName("portrait");
        add(
                new FormSection(
                        Words.of("author.profile.you"), Words.of("author.profile.you.about"), name, slug, portrait),
                new FormSection(
                        Words.of("author.profile.readers"), Words.of("author.profile.readers.about"), bio, links),
                new FormSection(Words.of("author.profile.work"), Words.of("author.profile.work.about"), language));
    }

    void show(ProfileData data, Optional<Locale> chosen) {
        name.setValue(data.name());
        slug.setValue(data.slug());
        bio.setValue(data.bio());
        picture.setValue(data.picture());
        links.setValues(data.links().stream()
                .map(link -> new LinkRows.Value(link.label(), link.address()))
                .toList());
        language.setValue(chosen.map(Locale::toLanguageTag).orElse(BROWSER));
        errors.clear();
    }

    /** Everything as it is typed, to be compared. */
    List<Object> typed() {
        return List.of(
                name.getValue(),
                slug.getValue(),
                bio.getValue(),
                picture.getValue(),
                links.values(),
                language.getValue());
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

    /** The language to work in; empty for that of the browser. */
    Optional<Locale> language() {
        return Optional.of(language.getValue())
                .filter(tag -> !tag.equals(BROWSER))
                .map(Locale::forLanguageTag);
    }

    void showErrors(InvalidInputException e) {
        errors.show(e);
    }

    private void describe() {
        name.setRequiredIndicatorVisible(true);
        slug.setPrefixComponent(new Span("/authors/"));
        slug.setHelperText(Words.of("author.profile.address.help"));
        bio.setHelperText(Words.of("author.profile.bio.help", ProfileData.MAX_BIO));
        bio.setMinRows(4);
        picture.setHelperText(Words.of("author.profile.picture.help"));
        preview.setTooltipEnabled(false);
        preview.setI18n(new AvatarI18n().setAnonymous(Words.of("author.profile.nameless")));
        name.addValueChangeListener(change -> preview.setName(change.getValue()));
        picture.addValueChangeListener(
                change -> preview.setImage(change.getValue().isBlank() ? null : change.getValue()));
        describeLanguage();
    }

    private void describeLanguage() {
        language.setLabel(Words.of("author.profile.language"));
        var tags = Words.LANGUAGES.stream().map(Locale::toLanguageTag);
        language.setItems(Stream.concat(Stream.of(BROWSER), tags).toList());
        language.setItemLabelGenerator(ProfileForm::named);
        language.setValue(BROWSER);
    }

    /** Each language is called as those call it who speak it. */
    private static String named(String tag) {
        var language = Locale.forLanguageTag(tag);
        return tag.equals(BROWSER) ? Words.of("author.profile.language.browser") : language.getDisplayName(language);
    }

    private void bind() {
        errors.bind("name", name);
        errors.bind("slug", slug);
        errors.bind("picture", picture);
        errors.bind("bio", bio);
        errors.bind("links", links);
        errors.bind("language", language);
    }
}
