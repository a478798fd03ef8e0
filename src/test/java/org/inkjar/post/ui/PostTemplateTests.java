package org.inkjar.post.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.menubar.MenuBar;
import org.inkjar.post.PostTemplateItem;
import org.inkjar.post.PostTemplateName;
import org.inkjar.post.PostTemplates;
import org.inkjar.security.ui.LoginView;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From a post to a template and back. */
@ViewPackages(classes = {PostEditorView.class, LoginView.class})
class PostTemplateTests extends PostEditorTest {

    @Autowired
    private PostTemplates templates;

    @Test
    void keepsAPostAsATemplate() {
        edit(posts.saying("## What").draft("Weekly notes"));
        choose(more(), "Keep as template…");
        assertThat(field("Name").getValue()).isEqualTo("Weekly notes");

        test(field("Name")).setValue("Weekly");
        save();

        assertThat(templates.list()).extracting(PostTemplateItem::name).containsExactly("Weekly");
        assertThat(templates.list().getFirst().data().body()).isEqualTo("## What");
    }

    @Test
    void refusesANameThatIsTaken() {
        keep("Weekly");
        edit(posts.draft("Weekly"));
        choose(more(), "Keep as template…");

        save();

        assertThat(field("Name").getErrorMessage()).contains("already");
        assertThat(templates.list()).hasSize(1);
    }

    @Test
    void aPostBeginsWithATemplateByWhoeverStartsIt() {
        var kept = posts.by(people.author("Bob"))
                .taggedWith("notes")
                .saying("## What")
                .published("Weekly notes");
        templates.keep(new PostTemplateName("Weekly"), kept.data());
        visit("admin/posts");
        assertThat(entries(menu())).containsExactly("Weekly", "Manage templates…");

        choose(menu(), "Weekly");
        assertThat(title().getValue()).isEqualTo("Weekly notes");
        assertThat(body().getValue()).isEqualTo("## What");
        assertThat(tags().getValue()).containsExactly("notes");
        click("Save");

        var made = stored().getLast();
        assertThat(made.data().authorIds()).containsExactly(ada.id());
        assertThat(made.data().slug()).isEqualTo("weekly-notes-2");
        assertThat(made.id()).isNotEqualTo(kept.id());
    }

    @Test
    void withoutTemplatesThereIsNoMenu() {
        visit("admin/posts");

        assertThat(find(MenuBar.class).withClassName("template-menu").all()).isEmpty();
        assertThat(find(Button.class).withText("New post").all()).hasSize(1);
    }

    @Test
    void saysWhenATemplateIsGone() {
        keep("Weekly");
        visit("admin/posts");
        var menu = menu();
        templates.delete(templates.list().getFirst().id());

        choose(menu, "Weekly");

        assertThat(notices()).anyMatch(notice -> notice.contains("no longer exists"));
        assertThat(getCurrentView()).isInstanceOf(PostListView.class);
        assertThat(find(MenuBar.class).withClassName("template-menu").all()).isEmpty();
    }

    @Test
    void renamesATemplate() {
        keep("Weekly");
        visit("admin/posts");
        choose(menu(), "Manage templates…");
        test(find(Button.class).withAriaLabel("Rename “Weekly”").single()).click();

        test(field("Name")).setValue("Monthly");
        save();

        assertThat(entries(menu())).containsExactly("Monthly", "Manage templates…");
    }

    @Test
    void deletesATemplateAndUndoesIt() {
        keep("Weekly");
        var before = templates.list().getFirst();
        visit("admin/posts");
        choose(menu(), "Manage templates…");

        test(find(Button.class).withAriaLabel("Delete “Weekly”").single()).click();
        assertThat(templates.list()).isEmpty();
        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains("None.");
        click("Undo");

        assertThat(templates.list()).extracting(PostTemplateItem::data).containsExactly(before.data());
    }

    private void keep(String name) {
        templates.keep(new PostTemplateName(name), posts.draft("Title").data());
    }

    private void save() {
        var dialogs = find(Dialog.class).all();
        test(find(Button.class, dialogs.getLast()).withText("Save").single()).click();
        roundTrip();
    }

    private MenuBar menu() {
        return find(MenuBar.class).withClassName("template-menu").single();
    }
}
