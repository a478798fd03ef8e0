package org.inkjar.site;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.inkjar.author.AuthorProfile;
import org.inkjar.author.CurrentAuthor;
import org.inkjar.common.SitePaths;
import org.inkjar.common.Words;
import org.inkjar.post.PostKind;
import org.inkjar.post.PostRights;
import org.inkjar.post.PostStatus;
import org.inkjar.post.PostTeaser;
import org.inkjar.post.PublishedPost;
import org.springframework.stereotype.Component;

/** What an author who is signed in can do on a public page, and a reader never sees. */
@Component
class AuthorTools {

    private final CurrentAuthor currentAuthor;
    private final PostRights rights;

    AuthorTools(CurrentAuthor currentAuthor, PostRights rights) {
        this.currentAuthor = currentAuthor;
        this.rights = rights;
    }

    /** The way to the editor of a post, for whoever may change it. */
    Optional<Anchor> edit(PostTeaser post) {
        return edit(post.id(), post.title(), mayChange(PostKind.POST, PostStatus.PUBLISHED, post.authors()));
    }

    /** @param status where the post stands, which may not be public yet */
    Optional<Anchor> edit(PublishedPost post, PostStatus status) {
        return edit(post.id(), post.data().title(), mayChange(post.data().kind(), status, post.authors()));
    }

    private boolean mayChange(PostKind kind, PostStatus status, List<AuthorProfile> authors) {
        return rights.mayChange(
                kind, status, authors.stream().map(AuthorProfile::id).toList());
    }

    private static Optional<Anchor> edit(UUID postId, String title, boolean isAllowed) {
        if (!isAllowed) {
            return Optional.empty();
        }
        var edit = Html.leaving(SitePaths.editor(postId), Words.of("site.tools.edit"));
        edit.addClassName("edit");
        edit.getElement().setAttribute("aria-label", Words.of("site.tools.edit.post", title));
        return Optional.of(edit);
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
