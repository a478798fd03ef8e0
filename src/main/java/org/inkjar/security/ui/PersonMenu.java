package org.inkjar.security.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.List;
import org.inkjar.common.ui.Glyph;
import org.inkjar.security.PersonItem;
import org.inkjar.security.PersonState;

/** What an owner can do about one person. */
class PersonMenu extends Composite<MenuBar> {

    private static final String NOT_ONESELF = " (only another owner can)";

    private final PersonItem person;
    private final PeopleActions actions;

    PersonMenu(PersonItem person, boolean self, List<PersonItem> everybody, PeopleActions actions) {
        this.person = person;
        this.actions = actions;
        var bar = getContent();
        bar.addThemeVariants(MenuBarVariant.TERTIARY);
        bar.addClassName("row-menu");
        var more = bar.addItem(Glyph.MORE.create());
        more.setAriaLabel("Actions for " + person.called());
        var menu = more.getSubMenu();
        switch (person.state()) {
            case ACTIVE -> fillForActive(menu, self, everybody);
            case INVITED -> fillForInvited(menu);
            case DEACTIVATED -> {
                menu.addItem("Activate", click -> actions.activate(person));
                addDeparture(menu, everybody);
            }
            case GUEST -> addDeparture(menu, everybody);
        }
    }

    private void fillForActive(SubMenu menu, boolean self, List<PersonItem> everybody) {
        var suffix = self ? NOT_ONESELF : "";
        menu.addItem("Change role…" + suffix, click -> actions.changeRole(person))
                .setEnabled(!self);
        menu.addItem("Link to reset the password…", click -> actions.resetPassword(person));
        if (person.asksForCodes()) {
            menu.addItem("Turn off one-time codes…", click -> actions.turnOffCodes(person));
        }
        menu.addItem(self ? "Sign out everywhere else" : "Sign out everywhere", click -> actions.signOut(person, self));
        addHandOver(menu, everybody);
        menu.addItem("Deactivate" + suffix, click -> actions.deactivate(person)).setEnabled(!self);
    }

    private void fillForInvited(SubMenu menu) {
        menu.addItem("Make another link…", click -> actions.renew(person));
        menu.addItem("Revoke the invitation", click -> actions.revoke(person));
    }

    private void addDeparture(SubMenu menu, List<PersonItem> everybody) {
        addHandOver(menu, everybody);
        boolean signed = person.works().isSigned();
        menu.addItem(signed ? "Delete… (hand over the posts first)" : "Delete…", click -> actions.askToDelete(person))
                .setEnabled(!signed);
    }

    private void addHandOver(SubMenu menu, List<PersonItem> everybody) {
        if (person.works().isSigned()) {
            var others = everybody.stream()
                    .filter(other -> other.state() == PersonState.ACTIVE || other.state() == PersonState.GUEST)
                    .filter(other -> !other.id().equals(person.id()))
                    .toList();
            menu.addItem("Hand over posts…", click -> actions.handOver(person, others));
        }
    }
}
