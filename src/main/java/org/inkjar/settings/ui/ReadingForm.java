package org.inkjar.settings.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.ui.FieldErrors;
import org.inkjar.common.ui.FormSection;
import org.inkjar.settings.FeedContent;
import org.inkjar.settings.Reading;
import org.jspecify.annotations.Nullable;

/** The fields of how much readers and programs get at a time. */
class ReadingForm extends SettingsForm<Reading> {

    private final FieldErrors errors = new FieldErrors();
    private final IntegerField postsPerPage = number("Posts per page", 50);
    private final IntegerField feedPosts = number("Posts in feeds", 100);
    private final RadioButtonGroup<FeedContent> feedContent = new RadioButtonGroup<>("Of each post");
    private final Checkbox searchable = new Checkbox("Search engines may list the site");

    ReadingForm() {
        feedContent.setItems(FeedContent.values());
        feedContent.setItemLabelGenerator(ReadingForm::label);
        feedContent.addThemeVariants(RadioGroupVariant.AURA_HORIZONTAL);
        searchable.setHelperText(
                "Otherwise every page asks them not to (“noindex”), and the sitemap is not announced.");
        errors.bind("postsPerPage", postsPerPage);
        errors.bind("feedPosts", feedPosts);
        errors.bind("feedContent", feedContent);
        add(
                new FormSection("Lists", "The home page, tags, authors, series and what is found.", postsPerPage),
                new FormSection("Feeds", "Atom, RSS and JSON.", feedPosts, feedContent),
                new FormSection("Search engines", "Whether strangers find the site.", searchable));
    }

    @Override
    protected void show(Reading stored) {
        postsPerPage.setValue(stored.postsPerPage());
        feedPosts.setValue(stored.feedPosts());
        feedContent.setValue(stored.feedContent());
        searchable.setValue(stored.searchable());
        errors.clear();
    }

    @Override
    protected List<@Nullable Object> typed() {
        return Arrays.asList(
                postsPerPage.getValue(), feedPosts.getValue(), feedContent.getValue(), searchable.getValue());
    }

    @Override
    protected Optional<Reading> read() {
        errors.clear();
        try {
            return Optional.of(new Reading(
                    Objects.requireNonNullElse(postsPerPage.getValue(), 0),
                    Objects.requireNonNullElse(feedPosts.getValue(), 0),
                    feedContent.getValue(),
                    searchable.getValue()));
        } catch (InvalidInputException e) {
            errors.show(e);
            return Optional.empty();
        }
    }

    private static IntegerField number(String label, int max) {
        var field = new IntegerField(label);
        field.setHelperText("From 1 to %d.".formatted(max));
        field.setStepButtonsVisible(true);
        field.setMin(1);
        field.setMax(max);
        return field;
    }

    private static String label(FeedContent content) {
        return switch (content) {
            case FULL -> "The whole text";
            case SUMMARY -> "The summary";
        };
    }
}
