package org.inkjar.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.sidenav.SideNavItem;
import java.util.List;
import org.inkjar.AsAuthor;
import org.inkjar.AsEditor;
import org.inkjar.AsOwner;
import org.inkjar.People;
import org.inkjar.ViewTest;
import org.inkjar.author.Role;
import org.inkjar.security.ui.LoginView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.security.test.context.support.WithAnonymousUser;

@AsAuthor
class AdminLayoutTests extends ViewTest {

    private final People people;

    AdminLayoutTests(People people) {
        this.people = people;
    }

    @Test
    @AsOwner
    void leadsTheOwnerToTheSettings() {
        navigate(DashboardView.class);

        assertThat(navigation()).contains("Dashboard", "Tags", "Settings");
    }

    @Test
    @AsEditor
    void doesNotOfferTheSettingsToEditors() {
        navigate(DashboardView.class);

        assertThat(navigation())
                .contains("Dashboard", "Posts", "Media", "Tags", "Series")
                .doesNotContain("Settings");
    }

    @ParameterizedTest
    @EnumSource(names = {"CONTRIBUTOR", "AUTHOR"})
    void offersAuthorsNothingButTheirOwn(Role role) {
        people.signIn(people.ada().id(), role);
        navigate(DashboardView.class);

        assertThat(navigation()).contains("Dashboard", "Posts", "Media").doesNotContain("Tags", "Series", "Settings");
    }

    @Test
    void saysThatAViewIsForSomebodyElse() {
        UI.getCurrent().navigate("admin/settings");

        assertThat(getCurrentView()).isInstanceOf(DeniedView.class);
        assertThat(screen()).contains("This is not open to your account");
    }

    @Test
    void saysWhoIsSignedIn() {
        people.signIn(people.ada().id(), Role.AUTHOR);
        navigate(DashboardView.class);

        assertThat(find(Avatar.class).single().getName()).isEqualTo("Ada Lovelace");
    }

    @Test
    void opensTheSiteInATabOfItsOwn() {
        navigate(DashboardView.class);
        var site = find(Anchor.class).withClassName("view-site").single();

        assertThat(site.getHref()).isEqualTo("/");
        assertThat(site.getTarget()).hasValue("_blank");
        assertThat(site.isRouterIgnore()).isTrue();
    }

    @Test
    void marksTheViewAsTheMainContent() {
        var view = navigate(DashboardView.class);

        assertThat(view.getElement().getAttribute("role")).isEqualTo("main");
    }

    @Test
    void saysThatAnAddressLeadsNowhere() {
        UI.getCurrent().navigate("admin/no/such/view");

        assertThat(getCurrentView()).isInstanceOf(UnknownView.class);
        assertThat(navigation()).contains("Dashboard");
    }

    @Test
    @WithAnonymousUser
    void asksReadersToSignIn() {
        people.owner("Ada", "ada@example.com");
        UI.getCurrent().navigate("admin/no/such/view");

        assertThat(getCurrentView()).isInstanceOf(LoginView.class);
    }

    private List<String> navigation() {
        return find(SideNavItem.class).all().stream().map(SideNavItem::getLabel).toList();
    }
}
