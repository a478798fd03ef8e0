package org.inkjar.post.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.util.List;
import org.inkjar.author.Role;
import org.inkjar.post.PostDetails;
import org.inkjar.post.PostStatus;
import org.inkjar.post.PublishingService;
import org.inkjar.post.TrashService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PostConflictTests extends PostEditorTest {

    @Autowired
    private PublishingService publishing;

    @Autowired
    private TrashService trash;

    private PostDetails post;

    @BeforeEach
    void openAPost() {
        post = posts.saying("first").draft("Shared");
        edit(post);
        body().write("mine");
    }

    @Test
    void showsBothVersionsOfEveryFieldThatDiffers() {
        saveElsewhere(post, body("theirs"));
        test(title()).setValue("My title");

        click("Save");

        assertThat(dialog()).contains("mine", "theirs", "My title", "Shared").doesNotContain("Summary");
        assertThat(service.find(post.id()).orElseThrow().data().body()).isEqualTo("theirs");
        assertThat(body().getValue()).isEqualTo("mine");
    }

    @Test
    void keepsBoth() {
        saveElsewhere(post, body("theirs"));
        click("Save");

        click("Keep both: save mine as a new draft");

        assertThat(bodies()).containsExactlyInAnyOrder("theirs", "mine");
        assertThat(service.find(post.id()).orElseThrow().data().body()).isEqualTo("theirs");
        assertThat(body().getValue()).isEqualTo("mine");
        assertThat(address()).isNotEqualTo("admin/posts/" + post.id());
        visit("admin/posts");
        assertThat(getCurrentView()).isInstanceOf(PostListView.class);
    }

    @Test
    void usesMineAndKeepsTheirs() {
        saveElsewhere(post, body("theirs"));
        click("Save");

        click("Use mine, keep theirs as a new draft");

        assertThat(bodies()).containsExactlyInAnyOrder("theirs", "mine");
        assertThat(service.find(post.id()).orElseThrow().data().body()).isEqualTo("mine");
        assertThat(address()).isEqualTo("admin/posts/" + post.id());
    }

    @Test
    void usesTheirsOnlyWhenAskedTwice() {
        saveElsewhere(post, body("theirs"));
        click("Save");

        click("Use theirs");
        assertThat(body().getValue()).isEqualTo("mine");
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(body().getValue()).isEqualTo("theirs");
        assertThat(bodies()).containsExactly("theirs");
    }

    @Test
    void goesBackToEditing() {
        saveElsewhere(post, body("theirs"));
        click("Save");

        click("Back to editing");

        assertThat(body().getValue()).isEqualTo("mine");
        assertThat(keeping()).isEqualTo("Saving…");
        click("Save");
        assertThat(dialog()).contains("theirs");
    }

    @Test
    void asksAgainWhenSomebodySavedWhileOneDecided() {
        saveElsewhere(post, body("theirs"));
        click("Save");
        saveElsewhere(post, body("theirs, once more"));

        click("Use mine, keep theirs as a new draft");
        assertThat(dialog()).contains("theirs, once more");
        assertThat(bodies()).containsExactly("theirs, once more");

        click("Use mine, keep theirs as a new draft");
        assertThat(bodies()).containsExactlyInAnyOrder("mine", "theirs, once more");
    }

    @Test
    void bringsChangesOfDifferentParagraphsAndFieldsTogether() {
        var shared = posts.saying("One.\n\nTwo.").draft("Two writers");
        edit(shared);
        body().write("One, mine.\n\nTwo.");
        people.signIn(people.author("Grace Hopper").id(), Role.EDITOR);
        saveElsewhere(
                shared,
                data -> data.toBuilder()
                        .body("One.\n\nTwo, theirs.")
                        .summary("Theirs")
                        .build());
        people.signIn(ada.id(), Role.EDITOR);

        click("Save");

        var saved = service.find(shared.id()).orElseThrow().data();
        assertThat(saved.body()).isEqualTo("One, mine.\n\nTwo, theirs.");
        assertThat(saved.summary()).isEqualTo("Theirs");
        assertThat(body().getValue()).isEqualTo(saved.body());
        assertThat(area("Summary").getValue()).isEqualTo("Theirs");
        assertThat(notices()).anyMatch(notice -> notice.contains("together with what Grace Hopper changed"));
        assertThat(keeping()).isEmpty();
    }

    @Test
    void saysWhoChangedTheSame() {
        people.signIn(people.author("Grace Hopper").id(), Role.EDITOR);
        saveElsewhere(post, body("theirs"));
        people.signIn(ada.id(), Role.EDITOR);

        click("Save");

        assertThat(dialog()).contains("saved by Grace Hopper", "Saved by Grace Hopper");
    }

    @Test
    void savesWhenOnlyTheStatusChanged() {
        publishing.publish(post.id(), post.version());

        click("Save");

        var saved = service.find(post.id()).orElseThrow();
        assertThat(find(ConflictDialog.class).all()).isEmpty();
        assertThat(saved.data().body()).isEqualTo("mine");
        assertThat(saved.status()).isEqualTo(PostStatus.PUBLISHED);
    }

    @Test
    void saysSoWhenSomebodySavedJustTheSame() {
        saveElsewhere(post, body("mine"));

        click("Save");

        assertThat(find(ConflictDialog.class).all()).isEmpty();
        assertThat(bodies()).containsExactly("mine");
    }

    @Test
    void offersADraftWhenThePostIsGoneForGood() {
        trash.delete(List.of(post.id()));
        trash.purge(List.of(post.id()));

        click("Save");
        assertThat(body().getValue()).isEqualTo("mine");
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(bodies()).containsExactly("mine");
    }

    @Test
    void restoresADeletedPostWithMine() {
        trash.delete(List.of(post.id()));

        click("Save");
        test(find(ConfirmDialog.class).single()).reject();

        var saved = service.find(post.id()).orElseThrow();
        assertThat(saved.deleted()).isFalse();
        assertThat(saved.data().body()).isEqualTo("mine");
    }

    @Test
    void keepsMineAsADraftBesideADeletedPost() {
        trash.delete(List.of(post.id()));

        click("Save");
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(bodies()).containsExactly("mine");
        assertThat(service.find(post.id()).orElseThrow().deleted()).isTrue();
    }

    @Test
    void publishesNothingOverTheChangesOfSomebodyElse() {
        saveElsewhere(post, body("theirs"));

        click("Publish");
        click("Publish anyway");

        assertThat(dialog()).contains("theirs");
        assertThat(service.find(post.id()).orElseThrow().status()).isEqualTo(PostStatus.DRAFT);
    }

    private String dialog() {
        return find(ConflictDialog.class).single().getElement().getTextRecursively();
    }

    private List<String> bodies() {
        return stored().stream().map(stored -> stored.data().body()).toList();
    }
}
