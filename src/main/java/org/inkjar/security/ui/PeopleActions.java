package org.inkjar.security.ui;

import java.util.List;
import java.util.Objects;
import org.inkjar.author.Role;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.NotFoundException;
import org.inkjar.common.Words;
import org.inkjar.common.ui.Confirmation;
import org.inkjar.common.ui.Notices;
import org.inkjar.security.LinkService;
import org.inkjar.security.PeopleService;
import org.inkjar.security.PersonItem;

/** Does what an owner asks for about one person, and says how it went. */
class PeopleActions {

    private final PeopleService people;
    private final LinkService links;
    private final Runnable after;

    /** @param after called when anything may have changed */
    PeopleActions(PeopleService people, LinkService links, Runnable after) {
        this.people = people;
        this.links = links;
        this.after = after;
    }

    void changeRole(PersonItem person) {
        var dialog = new RoleDialog(person, role -> changeRole(person, person.role(), role));
        dialog.open();
    }

    private void changeRole(PersonItem person, Role before, Role role) {
        if (role != before) {
            attempt(() -> {
                people.changeRole(person.id(), role);
                Notices.done(
                        Words.of("security.people.role-changed", person.called(), RoleTexts.withArticle(role)),
                        () -> changeRole(person, role, before));
            });
        }
    }

    void deactivate(PersonItem person) {
        attempt(() -> {
            people.deactivate(person.id());
            Notices.done(Words.of("security.people.deactivated", person.called()), () -> activate(person));
        });
    }

    void activate(PersonItem person) {
        attempt(() -> {
            people.activate(person.id());
            Notices.done(Words.of("security.people.activated", person.called()), () -> deactivate(person));
        });
    }

    void signOut(PersonItem person, boolean self) {
        attempt(() -> {
            people.signOut(person.id());
            Notices.done(
                    self
                            ? Words.of("security.people.signed-out.self")
                            : Words.of("security.people.signed-out", person.called()));
        });
    }

    void resetPassword(PersonItem person) {
        attempt(() -> LinkDialogs.showReset(links.resetPassword(person.id())));
    }

    void turnOffCodes(PersonItem person) {
        Confirmation.ask(
                Words.of("security.people.codes.question", person.called()),
                Words.of("security.people.codes.consequence"),
                Words.of("security.codes.turn-off"),
                () -> attempt(() -> {
                    people.turnOffCodes(person.id());
                    Notices.done(Words.of("security.people.codes.off", person.called()));
                }));
    }

    void renew(PersonItem person) {
        attempt(() -> LinkDialogs.showInvitation(links.renewInvitation(person.id())));
    }

    void revoke(PersonItem person) {
        attempt(() -> {
            links.revokeInvitation(person.id());
            Notices.done(Words.of("security.people.revoked", person.called()));
        });
    }

    void handOver(PersonItem person, List<PersonItem> others) {
        var dialog = new HandOverDialog(
                person,
                others,
                to -> attempt(() -> {
                    people.handOver(person.id(), to.id());
                    Notices.done(Words.of("security.people.handed-over", to.called(), person.called()));
                }));
        dialog.open();
    }

    void askToDelete(PersonItem person) {
        Confirmation.ask(
                Words.of("security.people.delete.question", person.called()),
                WorksTexts.delete(person.works(), person.called()),
                Words.of("security.people.delete"),
                () -> attempt(() -> {
                    people.delete(person.id());
                    Notices.done(Words.of("security.people.deleted", person.called()));
                }));
    }

    private void attempt(Runnable action) {
        try {
            action.run();
        } catch (InvalidInputException | NotFoundException e) {
            Notices.failed(Objects.requireNonNull(e.getMessage()));
        }
        after.run();
    }
}
