package org.inkjar.settings.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.Words;
import org.inkjar.common.ui.FieldErrors;
import org.inkjar.common.ui.FormSection;
import org.inkjar.common.ui.LinkRows;
import org.inkjar.settings.Navigation;
import org.inkjar.settings.NavigationItem;
import org.inkjar.settings.SocialLink;
import org.jspecify.annotations.Nullable;

/** The links at the head and the foot of every page. */
class NavigationForm extends SettingsForm<Navigation> {

    private final FieldErrors errors = new FieldErrors();
    private final LinkRows header = new LinkRows(
            Words.of("settings.navigation.head.links"), Words.of("settings.navigation.help"), this::changed);
    private final LinkRows footer = new LinkRows(
            Words.of("settings.navigation.foot.links"), Words.of("settings.navigation.foot.help"), this::changed);
    private final TextField footerText = new TextField(Words.of("settings.navigation.text"));
    private final LinkRows social = new LinkRows(
            Words.of("settings.navigation.social.links"), Words.of("settings.navigation.social.help"), this::changed);

    NavigationForm() {
        footerText.setHelperText(Words.of("settings.navigation.text.help"));
        errors.bind("header", header);
        errors.bind("footer", footer);
        errors.bind("footerText", footerText);
        errors.bind("social", social);
        add(
                new FormSection(
                        Words.of("settings.navigation.head"), Words.of("settings.navigation.head.about"), header),
                new FormSection(
                        Words.of("settings.navigation.foot"),
                        Words.of("settings.navigation.foot.about"),
                        footerText,
                        footer),
                new FormSection(
                        Words.of("settings.navigation.social"), Words.of("settings.navigation.social.about"), social));
    }

    @Override
    protected void show(Navigation stored) {
        header.setValues(values(stored.header()));
        footer.setValues(values(stored.footer()));
        footerText.setValue(stored.footerText());
        social.setValues(stored.social().stream()
                .map(link -> new LinkRows.Value(link.label(), link.address()))
                .toList());
        errors.clear();
    }

    @Override
    protected List<@Nullable Object> typed() {
        return Arrays.asList(header.values(), footer.values(), footerText.getValue(), social.values());
    }

    @Override
    protected Optional<Navigation> read() {
        errors.clear();
        var head = header.read(NavigationItem::new);
        var foot = footer.read(NavigationItem::new);
        var profiles = social.read(SocialLink::new);
        try {
            var navigation = new Navigation(
                    head.orElse(List.of()), foot.orElse(List.of()), footerText.getValue(), profiles.orElse(List.of()));
            return head.isPresent() && foot.isPresent() && profiles.isPresent()
                    ? Optional.of(navigation)
                    : Optional.empty();
        } catch (InvalidInputException e) {
            errors.show(e);
            return Optional.empty();
        }
    }

    private static List<LinkRows.Value> values(List<NavigationItem> links) {
        return links.stream()
                .map(item -> new LinkRows.Value(item.label(), item.address()))
                .toList();
    }
}
