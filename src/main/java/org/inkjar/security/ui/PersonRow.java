package org.inkjar.security.ui;

import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.badge.BadgeVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.inkjar.common.Words;
import org.inkjar.security.PersonItem;
import org.inkjar.security.PersonState;

/** Somebody in the list of people; on a narrow screen, a card. */
class PersonRow extends ListItem {

    private final PersonItem person;

    /** @param self whether it is whoever looks at it */
    PersonRow(
            PersonItem person,
            boolean self,
            List<PersonItem> everybody,
            PeopleActions actions,
            AccountTime times,
            Instant now) {
        this.person = person;
        addClassNames("person", "person-" + person.state().name().toLowerCase(Locale.ROOT));
        var role = new Span(person.state() == PersonState.GUEST ? "" : RoleTexts.label(person.role()));
        role.addClassName("person-role");
        var works = hint(person.state() == PersonState.INVITED ? "" : WorksTexts.count(person.works()));
        works.addClassName("person-works");
        add(avatar(), name(self), role, state(times, now), works, new PersonMenu(person, self, everybody, actions));
    }

    private Avatar avatar() {
        var avatar = new Avatar(person.called());
        avatar.setImage(person.picture().isEmpty() ? null : person.picture());
        avatar.setTooltipEnabled(false);
        avatar.getElement().setAttribute("aria-hidden", "true");
        return avatar;
    }

    private Div name(boolean self) {
        var line = new Div(new Span(person.called()));
        line.addClassName("person-called");
        if (self) {
            line.add(new Badge(Words.of("security.people.you")));
        }
        var name = new Div(line);
        name.addClassName("person-name");
        if (!person.email().equals(person.called()) && !person.email().isEmpty()) {
            name.add(hint(person.email()));
        }
        return name;
    }

    private Div state(AccountTime times, Instant now) {
        var state = new Div();
        state.addClassName("person-state");
        switch (person.state()) {
            case ACTIVE -> state.add(hint(signedIn(times)));
            case INVITED -> {
                var end = Objects.requireNonNull(person.invitedUntil());
                boolean ended = !now.isBefore(end);
                state.add(
                        ended
                                ? badge(Words.of("security.people.invitation-ended"), BadgeVariant.ERROR)
                                : badge(Words.of("security.people.invited"), BadgeVariant.WARNING),
                        hint(
                                ended
                                        ? Words.of("security.people.invited.on", times.format(end))
                                        : Words.of("security.people.invited.until", times.format(end))));
            }
            case DEACTIVATED ->
                state.add(
                        badge(Words.of("security.people.deactivated.badge"), BadgeVariant.ERROR),
                        hint(signedIn(times)));
            case GUEST ->
                state.add(new Badge(Words.of("security.people.guest")), hint(Words.of("security.people.no-account")));
        }
        return state;
    }

    private String signedIn(AccountTime times) {
        var time = person.signedInAt();
        return time == null
                ? Words.of("security.people.never")
                : Words.of("security.people.signed-in", times.format(time));
    }

    private static Badge badge(String text, BadgeVariant variant) {
        var badge = new Badge(text);
        badge.addThemeVariants(variant);
        return badge;
    }

    private static Span hint(String text) {
        var hint = new Span(text);
        hint.addClassName("hint");
        return hint;
    }
}
