package org.inkjar.site;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.Optional;
import java.util.UUID;
import org.inkjar.author.CurrentAuthor;
import org.inkjar.common.SitePaths;
import org.inkjar.common.Words;
import org.springframework.stereotype.Component;

/** What an author who is signed in can do on a public page, and a reader never sees. */
@Component
class AuthorTools {

    private final CurrentAuthor currentAuthor;

    AuthorTools(CurrentAuthor currentAuthor) {
        this.currentAuthor = currentAuthor;
    }

    /** The way to the editor of a post; empty for a reader. */
    Optional<Anchor> edit(UUID postId, String title) {
        return currentAuthor.id().map(author -> {
            var edit = Html.leaving(SitePaths.editor(postId), Words.of("site.tools.edit"));
            edit.addClassName("edit");
            edit.getElement().setAttribute("aria-label", Words.of("site.tools.edit.post", title));
            return edit;
        });
    }

    /** The way to the admin; empty for a reader. */
    Optional<Nav> bar() {
        return currentAuthor.id().map(author -> {
            var bar = new Nav(
                    Html.leaving(SitePaths.ADMIN, Words.of("site.tools.dashboard")),
                    Html.leaving(SitePaths.ADMIN + "/posts/new", Words.of("site.tools.new")));
            bar.addClassName("author-bar");
            bar.setAriaLabel(Words.of("site.tools"));
            return bar;
        });
    }
}
