package org.inkjar.settings.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.Words;
import org.inkjar.common.ui.FieldErrors;
import org.inkjar.common.ui.FormSection;
import org.inkjar.common.ui.RangeField;
import org.inkjar.settings.FeedContent;
import org.inkjar.settings.Reading;
import org.jspecify.annotations.Nullable;

/** The fields of how much readers and programs get at a time. */
class ReadingForm extends SettingsForm<Reading> {

    private final FieldErrors errors = new FieldErrors();
    private final RangeField postsPerPage = number(Words.of("settings.reading.per-page"), 50);
    private final RangeField feedPosts = number(Words.of("settings.reading.in-feeds"), 100);
    private final RadioButtonGroup<FeedContent> feedContent =
            new RadioButtonGroup<>(Words.of("settings.reading.content"));
    private final Checkbox searchable = new Checkbox(Words.of("settings.reading.searchable"));

    ReadingForm() {
        feedContent.setItems(FeedContent.values());
        feedContent.setItemLabelGenerator(ReadingForm::label);
        feedContent.addThemeVariants(RadioGroupVariant.AURA_HORIZONTAL);
        searchable.setHelperText(Words.of("settings.reading.searchable.help"));
        errors.bind("postsPerPage", postsPerPage);
        errors.bind("feedPosts", feedPosts);
        errors.bind("feedContent", feedContent);
        add(
                new FormSection(
                        Words.of("settings.reading.lists"), Words.of("settings.reading.lists.about"), postsPerPage),
                new FormSection(
                        Words.of("settings.reading.feeds"),
                        Words.of("settings.reading.feeds.about"),
                        feedPosts,
                        feedContent),
                new FormSection(
                        Words.of("settings.reading.engines"), Words.of("settings.reading.engines.about"), searchable));
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
                    postsPerPage.typed(), feedPosts.typed(), feedContent.getValue(), searchable.getValue()));
        } catch (InvalidInputException e) {
            errors.show(e);
            return Optional.empty();
        }
    }

    private static RangeField number(String label, int max) {
        return new RangeField(label, 1, max).withSteps(Words.of("settings.reading.range", max));
    }

    private static String label(FeedContent content) {
        return switch (content) {
            case FULL -> Words.of("settings.reading.full");
            case SUMMARY -> Words.of("settings.reading.summary");
        };
    }
}
