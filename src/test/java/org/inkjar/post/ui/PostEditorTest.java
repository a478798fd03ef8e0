package org.inkjar.post.ui;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.UnaryOperator;
import org.inkjar.AsEditor;
import org.inkjar.InkjarTest;
import org.inkjar.People;
import org.inkjar.Posts;
import org.inkjar.author.AuthorProfile;
import org.inkjar.author.Role;
import org.inkjar.post.PostData;
import org.inkjar.post.PostDetails;
import org.inkjar.post.PostFilter;
import org.inkjar.post.PostList;
import org.inkjar.post.PostListItem;
import org.inkjar.post.PostService;
import org.inkjar.security.ui.LoginView;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

/** What the tests of the editor share. Ada is signed in. */
@InkjarTest
@AsEditor
@ViewPackages(classes = {PostEditorView.class, LoginView.class})
abstract class PostEditorTest extends PostViewTest {

    @Autowired
    Posts posts;

    @Autowired
    PostService service;

    @Autowired
    PostList list;

    @Autowired
    People people;

    AuthorProfile ada;

    @BeforeEach
    void signAdaIn() {
        ada = people.ada();
        people.signIn(ada.id(), Role.EDITOR);
    }

    void edit(PostDetails post) {
        visit("admin/posts/" + post.id());
    }

    void write(String title, String body) {
        test(title()).setValue(title);
        body().write(body);
    }

    PostTitleField title() {
        return find(PostTitleField.class).single();
    }

    PostSlugField slug() {
        return find(PostSlugField.class).single();
    }

    MarkdownEditor body() {
        return find(MarkdownEditor.class).single();
    }

    TextField field(String label) {
        return find(TextField.class).withLabel(label).single();
    }

    TextArea area(String label) {
        return find(TextArea.class).withLabel(label).single();
    }

    TagField tags() {
        return find(TagField.class).single();
    }

    @SuppressWarnings("unchecked") // it offers authors
    MultiSelectComboBox<AuthorProfile> authors() {
        return find(MultiSelectComboBox.class).withLabel("Authors").single();
    }

    MenuBar more() {
        return find(MenuBar.class, find(PostPublishBar.class).single()).single();
    }

    String standing() {
        return find(PostPublishBar.class).single().getElement().getTextRecursively();
    }

    /** What the server says of changes that are not saved; empty where there are none. */
    String keeping() {
        return find(PostKeeping.class).single().getElement().getTextRecursively();
    }

    List<String> commands() {
        return find(Button.class, find(PostPublishBar.class).single()).all().stream()
                .map(Button::getText)
                .filter(text -> !text.matches("\\d*")) // how much there is to mend
                .toList();
    }

    /** All posts, the oldest first. */
    List<PostDetails> stored() {
        return list.list(PostFilter.ALL, PageRequest.of(0, 100, Sort.by("updatedAt"))).stream()
                .map(PostListItem::id)
                .map(id -> service.find(id).orElseThrow())
                .toList();
    }

    /** Lets somebody else save in the meantime. */
    PostDetails saveElsewhere(PostDetails post, UnaryOperator<PostData> change) {
        var current = service.find(post.id()).orElseThrow();
        return service.save(post.id(), current.version(), change.apply(current.data()));
    }

    static UnaryOperator<PostData> body(String body) {
        return data -> new PostData(
                data.kind(),
                data.title(),
                data.slug(),
                data.summary(),
                body,
                data.cover(),
                data.coverAlt(),
                data.authorIds(),
                data.tags(),
                data.language(),
                data.seoTitle(),
                data.seoDescription(),
                data.canonicalUrl(),
                data.featured());
    }

    /** The browser asks whether there is news. */
    static void poll() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
    }
}
