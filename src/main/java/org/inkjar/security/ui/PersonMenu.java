package org.inkjar.security.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBar.MenuBarI18n;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.List;
import org.inkjar.common.Words;
import org.inkjar.common.ui.Glyph;
import org.inkjar.security.PersonItem;
import org.inkjar.security.PersonState;

/** What an owner can do about one person. */
class PersonMenu extends Composite<MenuBar> {

    private final PersonItem person;
    private final PeopleActions actions;

    PersonMenu(PersonItem person, boolean self, List<PersonItem> everybody, PeopleActions actions) {
        this.person = person;
        this.actions = actions;
        var bar = getContent();
        bar.addThemeVariants(MenuBarVariant.TERTIARY);
        bar.addClassName("row-menu");
        var label = Words.of("security.people.menu", person.called());
        bar.setI18n(new MenuBarI18n().setMoreOptions(label));
        var more = bar.addItem(Glyph.MORE.create());
        more.setAriaLabel(label);
        var menu = more.getSubMenu();
        switch (person.state()) {
            case ACTIVE -> fillForActive(menu, self, everybody);
            case INVITED -> fillForInvited(menu);
            case DEACTIVATED -> {
                menu.addItem(Words.of("security.people.menu.activate"), click -> actions.activate(person));
                addDeparture(menu, everybody);
            }
            case GUEST -> addDeparture(menu, everybody);
        }
    }

    private void fillForActive(SubMenu menu, boolean self, List<PersonItem> everybody) {
        var role = self ? Words.of("security.people.menu.role.self") : Words.of("security.people.menu.role");
        menu.addItem(role, click -> actions.changeRole(person)).setEnabled(!self);
        menu.addItem(Words.of("security.people.menu.reset"), click -> actions.resetPassword(person));
        if (person.asksForCodes()) {
            menu.addItem(Words.of("security.codes.turn-off.ask"), click -> actions.turnOffCodes(person));
        }
        var signOut = self ? Words.of("security.people.menu.sign-out.self") : Words.of("security.people.menu.sign-out");
        menu.addItem(signOut, click -> actions.signOut(person, self));
        addHandOver(menu, everybody);
        var deactivate =
                self ? Words.of("security.people.menu.deactivate.self") : Words.of("security.people.menu.deactivate");
        menu.addItem(deactivate, click -> actions.deactivate(person)).setEnabled(!self);
    }

    private void fillForInvited(SubMenu menu) {
        menu.addItem(Words.of("security.people.menu.renew"), click -> actions.renew(person));
        menu.addItem(Words.of("security.people.menu.revoke"), click -> actions.revoke(person));
    }

    private void addDeparture(SubMenu menu, List<PersonItem> everybody) {
        addHandOver(menu, everybody);
        boolean signed = person.works().isSigned();
        var delete = signed ? Words.of("security.people.menu.delete.signed") : Words.of("security.people.menu.delete");
        menu.addItem(delete, click -> actions.askToDelete(person)).setEnabled(!signed);
    }

    private void addHandOver(SubMenu menu, List<PersonItem> everybody) {
        if (person.works().isSigned()) {
            var others = everybody.stream()
                    .filter(other -> other.state() == PersonState.ACTIVE || other.state() == PersonState.GUEST)
                    .filter(other -> !other.id().equals(person.id()))
                    .toList();
            menu.addItem(Words.of("security.people.menu.hand-over"), click -> actions.handOver(person, others));
        }
    }
}
