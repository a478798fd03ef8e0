package org.inkjar.settings.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.ui.FieldErrors;
import org.inkjar.common.ui.FormSection;
import org.inkjar.common.ui.LinkRows;
import org.inkjar.settings.Navigation;
import org.inkjar.settings.NavigationItem;
import org.inkjar.settings.SocialLink;
import org.jspecify.annotations.Nullable;

/** The links at the head and the foot of every page. */
class NavigationForm extends SettingsForm<Navigation> {

    private static final String ADDRESS = "An address is a path such as /about, or a full web address.";

    private final FieldErrors errors = new FieldErrors();
    private final LinkRows header = new LinkRows("Links at the head", ADDRESS, this::changed);
    private final LinkRows footer =
            new LinkRows("Links at the foot", ADDRESS + " The feed is there in any case.", this::changed);
    private final TextField footerText = new TextField("Text at the foot");
    private final LinkRows social = new LinkRows(
            "Profiles elsewhere",
            "Full web addresses. Without a label, the name of the network is shown.",
            this::changed);

    NavigationForm() {
        footerText.setHelperText("One line, such as who is behind the site, or how it may be copied.");
        errors.bind("header", header);
        errors.bind("footer", footer);
        errors.bind("footerText", footerText);
        errors.bind("social", social);
        add(
                new FormSection("Head", "Beside the title, on every page.", header),
                new FormSection("Foot", "Under every page, beside the year and the title.", footerText, footer),
                new FormSection(
                        "Elsewhere",
                        "Where else you are to be found. The links say rel=“me”, by which Mastodon and others check"
                                + " that the site is yours.",
                        social));
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
