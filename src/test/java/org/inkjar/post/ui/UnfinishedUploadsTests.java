package org.inkjar.post.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import org.inkjar.post.PostDetails;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files that were put into a text are not left behind without a word. */
class UnfinishedUploadsTests extends PostEditorTest {

    private PostDetails post;

    @BeforeEach
    void openAPost() {
        post = posts.draft("With a picture");
        edit(post);
    }

    @Test
    void asksBeforeAFileIsLeft() {
        unfinished(1);
        visit("admin/posts");

        assertThat(question()).isEqualTo("Leave without the file?");
        assertThat(getCurrentView()).isInstanceOf(PostEditorView.class);
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(getCurrentView()).isInstanceOf(PostEditorView.class);
    }

    @Test
    void leavesWhenToldTo() {
        unfinished(2);
        visit("admin/posts");
        assertThat(question()).isEqualTo("Leave without 2 files?");
        test(find(ConfirmDialog.class).single()).reject();

        assertThat(getCurrentView()).isInstanceOf(PostListView.class);
        edit(post);
        visit("admin/posts");
        assertThat(getCurrentView()).isInstanceOf(PostListView.class);
    }

    @Test
    void asksNothingOnceTheFilesAreThere() {
        unfinished(1);
        unfinished(0);
        visit("admin/posts");

        assertThat(getCurrentView()).isInstanceOf(PostListView.class);
    }

    @Test
    void aNewPostIsSavedMeanwhile() {
        visit("admin/posts/new");
        write("Meanwhile", "Text.");
        unfinished(1);
        click("Save");

        assertThat(find(ConfirmDialog.class).all()).isEmpty();
        assertThat(address()).matches("admin/posts/[0-9a-f-]{36}");
        visit("admin/posts");
        assertThat(question()).isEqualTo("Leave without the file?");
    }

    /** The browser tells how many files are not in the text yet. */
    private void unfinished(int count) {
        var element = body().getElement();
        var data = JacksonUtils.createObjectNode().put("event.detail.count", count);
        element.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(element, "uploads-unfinished", data));
    }

    private String question() {
        return test(find(ConfirmDialog.class).single()).getHeader();
    }
}
