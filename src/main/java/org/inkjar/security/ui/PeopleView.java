package org.inkjar.security.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.function.Predicate;
import org.inkjar.author.CurrentAuthor;
import org.inkjar.common.Words;
import org.inkjar.common.ui.FilterField;
import org.inkjar.common.ui.PaletteQuery;
import org.inkjar.common.ui.Shortcut;
import org.inkjar.common.ui.ViewHeader;
import org.inkjar.security.LinkService;
import org.inkjar.security.PeopleService;
import org.inkjar.security.PersonItem;
import org.inkjar.security.PersonState;
import org.inkjar.settings.Settings;

/** Lists everybody who writes here, or shall, and what an owner can do about each. */
@Route(PeopleView.PATH)
@PageTitle("security.people")
@Menu(title = "security.people", order = 80, icon = "people")
@RolesAllowed("OWNER")
@CssImport("./people.css")
class PeopleView extends Div implements AfterNavigationObserver {

    static final String PATH = "admin/people";
    private static final String INVITE = "invite";

    /** So many are seen at a glance. */
    private static final int FEW = 5;

    /** The address at which the view asks whom to invite. */
    static final String INVITING = PATH + "?" + INVITE;

    private final PeopleService people;
    private final LinkService links;
    private final Settings settings;
    private final CurrentAuthor currentAuthor;
    private final Clock clock;
    private final PeopleActions actions;
    private final FilterField filter = new FilterField(Words.of("security.people.find"), this::refresh);
    private final UnorderedList list = new UnorderedList();
    private final Paragraph nobody = new Paragraph(Words.of("security.people.none-found"));
    private final Div alone = new Div();

    PeopleView(PeopleService people, LinkService links, Settings settings, CurrentAuthor currentAuthor, Clock clock) {
        this.people = people;
        this.links = links;
        this.settings = settings;
        this.currentAuthor = currentAuthor;
        this.clock = clock;
        actions = new PeopleActions(people, links, this::refresh);
        addClassName("view");
        list.addClassName("people");
        filter.addClassName("people-filter");
        nobody.addClassName("hint");
        nobody.getElement().setAttribute("role", "status");
        alone.addClassName("people-alone");
        alone.add(
                new H2(Words.of("security.people.alone")),
                new Paragraph(Words.of("security.people.alone.about")),
                inviteButton());
        add(
                new ViewHeader(Words.of("security.people"), inviteButton()),
                Shortcut.SEARCH.on(filter),
                list,
                nobody,
                alone);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refresh();
        if (event.getLocation().getQueryParameters().getParameters().containsKey(INVITE)) {
            UI.getCurrent().getPage().getHistory().replaceState(null, PATH); // Loaded anew, it does not ask again.
            invite();
        }
    }

    private void refresh() {
        var everybody = people.list();
        var times = new AccountTime(settings.zone());
        var me = currentAuthor.id();
        list.removeAll();
        everybody.stream()
                .filter(called(filter.getValue()))
                .map(person -> new PersonRow(
                        person, me.filter(person.id()::equals).isPresent(), everybody, actions, times, clock.instant()))
                .forEach(list::add);
        filter.setVisible(everybody.size() > FEW || !filter.isEmpty());
        list.setVisible(list.getComponentCount() > 0);
        nobody.setVisible(!list.isVisible());
        alone.setVisible(everybody.stream()
                        .filter(person -> person.state() != PersonState.GUEST)
                        .count()
                == 1);
    }

    /** Whose name, address or role is like this. */
    private static Predicate<PersonItem> called(String typed) {
        var query = new PaletteQuery(typed);
        return person -> query.distanceTo(
                        String.join(" ", person.called(), person.email(), RoleTexts.label(person.role())))
                .isPresent();
    }

    private Button inviteButton() {
        var invite = new Button(Words.of("security.people.invite"), click -> invite());
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        return invite;
    }

    private void invite() {
        var dialog = new InviteDialog(links, link -> {
            refresh();
            LinkDialogs.showInvitation(link);
        });
        dialog.open();
    }
}
