package org.inkjar.security.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarTester;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.util.List;
import org.inkjar.Mailbox;
import org.inkjar.People;
import org.inkjar.Posts;
import org.inkjar.TestClock;
import org.inkjar.ViewTest;
import org.inkjar.author.Account;
import org.inkjar.author.Accounts;
import org.inkjar.author.Role;
import org.inkjar.common.ui.FilterField;
import org.inkjar.security.Invitations;
import org.inkjar.security.Links;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PeopleViewTests extends ViewTest {

    private final Accounts accounts;
    private final Invitations invitations;
    private final Mailbox mailbox;
    private final Posts posts;
    private final People people;
    private final TestClock clock;

    private Account owner;

    PeopleViewTests(
            Accounts accounts, Invitations invitations, Mailbox mailbox, Posts posts, People people, TestClock clock) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.mailbox = mailbox;
        this.posts = posts;
        this.people = people;
        this.clock = clock;
    }

    @BeforeEach
    void signIn() {
        owner = people.owner("Ekky", "ekky@example.com");
        people.signIn(owner);
    }

    @Test
    void asksWhomToInviteAtAnAddressOfItsOwn() {
        UI.getCurrent().navigate(PeopleView.class, QueryParameters.of("invite", ""));

        assertThat(find(EmailField.class).withLabel("E-mail").exists()).isTrue();
    }

    @Test
    void whoeverIsAloneIsToldHowNotToBe() {
        navigate(PeopleView.class);

        assertThat(rows()).singleElement().asString().contains("Ekky", "You", "ekky@example.com", "Owner", "0 posts");
        assertThat(find(H2.class).withText("Nobody but you writes here").exists())
                .isTrue();
        posts.by(people.ada()).draft("Of a guest");
        navigate(PeopleView.class);
        assertThat(find(H2.class).withText("Nobody but you writes here").exists())
                .isTrue();
        people.account("Grace", Role.AUTHOR);
        navigate(PeopleView.class);
        assertThat(find(H2.class).withText("Nobody but you writes here").exists())
                .isFalse();
    }

    @Test
    void manyCanBeSearchedByNameAddressAndRole() {
        for (var name : List.of("Grace", "Ada", "Chloe", "Zoe")) {
            people.account(name, name.equals("Ada") ? Role.EDITOR : Role.CONTRIBUTOR);
        }
        navigate(PeopleView.class);
        assertThat(find(FilterField.class).exists()).isFalse();
        people.account("Bob", Role.CONTRIBUTOR);
        navigate(PeopleView.class);
        assertThat(rows()).hasSize(6);

        search("chloë");
        assertThat(rows()).singleElement().asString().contains("Chloe");
        search("ada@example");
        assertThat(rows()).singleElement().asString().contains("Ada");
        search("editor");
        assertThat(rows()).singleElement().asString().contains("Ada");
        search("<i>xq</i>%");
        assertThat(rows()).isEmpty();
        assertThat(find(Paragraph.class)
                        .withText("Nobody here is called like this.")
                        .exists())
                .isTrue();
        search("");
        assertThat(rows()).hasSize(6);
    }

    @Test
    void tellsOfEverybodyWhetherTheyCanSignInAndWhatTheyWrote() {
        posts.by(people.ada()).draft("One");
        posts.by(people.ada()).deleted("Two");
        people.account("Grace", Role.EDITOR);
        accounts.noteSignIn(owner.id());
        navigate(PeopleView.class);

        assertThat(rows().get(0)).contains("Last signed in 14 Mar 2026, 09:2");
        assertThat(rows().get(1)).contains("Grace", "Editor", "Never signed in");
        assertThat(rows().get(2)).contains("Ada Lovelace", "Guest", "1 post, 1 in the trash");
    }

    @Test
    void invitesByALinkThatIsShownOnce() {
        invite("eve@example.com");

        assertThat(dialog()).contains("Pass it on to eve@example.com", "it is not shown again");
        assertThat(invitations.find(Links.token(link()))).isPresent();
        press("Done");
        assertThat(rows().get(1)).contains("eve@example.com", "Author", "Invited", "until 21 Mar 2026");
        clock.advance(Duration.ofDays(8));
        navigate(PeopleView.class);
        assertThat(rows().get(1)).contains("Invitation ended", "on 21 Mar 2026");
    }

    @Test
    void saysWhetherTheInvitationWasMailed() {
        mailbox.setUp();
        invite("eve@example.com");
        assertThat(dialog()).contains("It was sent to eve@example.com.");
        press("Done");

        mailbox.fail();
        act("Actions for eve@example.com", "Make another link…");
        assertThat(dialog()).contains("It could not be sent to eve@example.com: The server does not answer.");
    }

    @Test
    void refusesAnInvitationBesideTheFieldThatIsWrong() {
        people.account("Grace", Role.AUTHOR);
        invite("grace@example.com");

        assertThat(field(EmailField.class, "E-mail").getErrorMessage()).startsWith("Grace has an account");
        field(EmailField.class, "E-mail").setValue("no address");
        press("Make the link");
        assertThat(field(EmailField.class, "E-mail").getErrorMessage()).startsWith("Enter an e-mail address");
    }

    @Test
    void renewsAndRevokesAnInvitation() {
        invite("eve@example.com");
        var first = link();
        press("Done");

        act("Actions for eve@example.com", "Make another link…");
        var second = link();
        press("Done");
        assertThat(invitations.find(Links.token(first))).isEmpty();
        act("Actions for eve@example.com", "Revoke the invitation");

        assertThat(invitations.find(Links.token(second))).isEmpty();
        assertThat(rows()).hasSize(1);
    }

    @Test
    @SuppressWarnings("unchecked") // a class has no type arguments
    void changesARoleAndBack() {
        var grace = people.account("Grace", Role.AUTHOR);
        navigate(PeopleView.class);
        act("Actions for Grace", "Change role…");
        find(RadioButtonGroup.class).single().setValue(Role.EDITOR);
        press("Change the role");

        assertThat(role(grace)).isEqualTo(Role.EDITOR);
        assertThat(notices()).anyMatch(notice -> notice.startsWith("Grace is an editor now."));
        press("Undo");
        assertThat(role(grace)).isEqualTo(Role.AUTHOR);
    }

    @Test
    void deactivatesAndActivates() {
        var grace = people.account("Grace", Role.AUTHOR);
        navigate(PeopleView.class);
        act("Actions for Grace", "Deactivate");
        assertThat(accounts.find(grace.id())).isEmpty();
        assertThat(rows().get(1)).contains("Deactivated");

        press("Undo");
        assertThat(accounts.find(grace.id())).isPresent();
    }

    @Test
    void whatCannotBeDoneToOneselfSaysWhoCan() {
        navigate(PeopleView.class);

        assertThat(entries("Actions for Ekky"))
                .contains("Change role… (only another owner can)", "Deactivate (only another owner can)");
    }

    @Test
    @SuppressWarnings("unchecked") // a class has no type arguments
    void handsOverAndDeletes() {
        var ada = people.ada();
        var post = posts.by(ada).published("Title");
        navigate(PeopleView.class);
        assertThat(entries("Actions for Ada Lovelace")).contains("Delete… (hand over the posts first)");

        act("Actions for Ada Lovelace", "Hand over posts…");
        assertThat(dialog()).contains("One post will bear another name instead of Ada Lovelace");
        press("Hand over");
        assertThat(find(ComboBox.class).single().getErrorMessage()).isEqualTo("Choose who shall have them.");
        test(find(ComboBox.class).single()).selectItem("Ekky");
        press("Hand over");

        assertThat(posts.current(post.id()).data().authorIds()).containsExactly(owner.id());
        act("Actions for Ada Lovelace", "Delete…");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(rows()).hasSize(1);
    }

    @Test
    void makesALinkToAnotherPassword() {
        people.account("Grace", Role.AUTHOR);
        navigate(PeopleView.class);
        act("Actions for Grace", "Link to reset the password…");

        assertThat(link()).contains("/reset/");
        assertThat(dialog()).contains("Until then, the present one goes on working.");
    }

    @Test
    void saysThatSomebodyWasDeletedMeanwhile() {
        people.account("Grace", Role.OWNER);
        navigate(PeopleView.class);
        act("Actions for Grace", "Deactivate");
        act("Actions for Grace", "Delete…");
        test(find(ConfirmDialog.class).single()).confirm();
        press("Undo");

        assertThat(notices()).anyMatch(notice -> notice.startsWith("This person is no longer here."));
    }

    private void invite(String address) {
        navigate(PeopleView.class);
        test(find(Button.class).withText("Invite somebody").all().getFirst()).click();
        field(EmailField.class, "E-mail").setValue(address);
        press("Make the link");
    }

    private void search(String text) {
        test(find(FilterField.class).single()).setValue(text);
    }

    private List<String> rows() {
        return find(PersonRow.class).all().stream()
                .map(row -> row.getElement().getTextRecursively())
                .toList();
    }

    private String dialog() {
        return find(Dialog.class).single().getElement().getTextRecursively();
    }

    private String link() {
        return field(TextField.class, "The link").getValue();
    }

    private Role role(Account account) {
        return accounts.find(account.id()).orElseThrow().role();
    }

    private void act(String menu, String entry) {
        new MenuBarTester<>(menu(menu)).clickItem(0, entries(menu).indexOf(entry));
    }

    private List<String> entries(String menu) {
        return menu(menu).getItems().getFirst().getSubMenu().getItems().stream()
                .map(Component::getElement)
                .map(element -> element.getTextRecursively())
                .toList();
    }

    private MenuBar menu(String label) {
        return find(MenuBar.class).all().stream()
                .filter(bar -> bar.getItems()
                        .getFirst()
                        .getAriaLabel()
                        .filter(label::equals)
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }
}
