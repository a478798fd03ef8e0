package org.inkjar.admin;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Set;
import org.inkjar.author.AuthorProfile;
import org.inkjar.author.Authors;
import org.inkjar.author.CurrentAuthor;
import org.inkjar.common.Words;

/** Who is signed in, their profile and account, and the way out. */
class AccountMenu extends Composite<MenuBar> {

    private final CurrentAuthor currentAuthor;
    private final Authors authors;
    private final Avatar avatar = new Avatar();
    private final Span name = new Span();

    AccountMenu(CurrentAuthor currentAuthor, Authors authors, AuthenticationContext authentication) {
        this.currentAuthor = currentAuthor;
        this.authors = authors;
        var bar = getContent();
        bar.addClassName("account-menu");
        bar.addThemeVariants(MenuBarVariant.TERTIARY);
        avatar.getElement().setAttribute("aria-hidden", "true");
        var account = bar.addItem(avatar);
        account.add(name);
        var menu = account.getSubMenu();
        menu.addItem(Words.of("admin.profile"), click -> UI.getCurrent().navigate("admin/profile"));
        menu.addItem(Words.of("admin.account"), click -> UI.getCurrent().navigate("admin/account"));
        menu.addItem(Words.of("admin.sign-out"), click -> authentication.logout());
    }

    void load() {
        currentAuthor
                .id()
                .map(id -> authors.findAll(Set.of(id)).get(id))
                .ifPresentOrElse(this::show, () -> name.setText(Words.of("admin.account.nameless")));
    }

    private void show(AuthorProfile author) {
        name.setText(author.name());
        avatar.setName(author.name());
        avatar.setImage(author.picture().isEmpty() ? null : author.picture());
    }
}
