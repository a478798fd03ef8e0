package org.inkjar.post.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.inkjar.TestClock;
import org.inkjar.author.Role;
import org.inkjar.common.SitePaths;
import org.inkjar.post.PostDetails;
import org.inkjar.post.PostKind;
import org.inkjar.post.PostVisitors;
import org.inkjar.post.TrashService;
import org.inkjar.post.WorkingCopies;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.NullNode;

/** What is typed is kept, comes back, and waits for somebody to save it. */
class UnsavedPostTests extends PostEditorTest {

    @Autowired
    private WorkingCopies copies;

    @Autowired
    private TrashService trash;

    @Autowired
    private PostVisitors visitors;

    @Autowired
    private TestClock clock;

    @Test
    void whatIsTypedIntoAPostIsKeptAndThePostStaysAsItIs() {
        var post = posts.saying("public").published("News");
        edit(post);
        body().write("typed");
        assertThat(keeping()).isEqualTo("Saving…");

        pause();

        assertThat(standing()).contains("Saved as you type, not public until you update");
        assertThat(copies.findOf(post.id()).orElseThrow().input().body()).isEqualTo("typed");
        assertThat(posts.current(post.id()).data().body()).isEqualTo("public");
    }

    @Test
    void whoComesBackFindsItAndSavesIt() {
        var post = posts.saying("stored").draft("Draft");
        edit(post);
        test(title()).setValue("");
        body().write("typed");

        visit("admin/posts");
        edit(post);

        assertThat(body().getValue()).isEqualTo("typed");
        assertThat(title().getValue()).isEmpty();
        assertThat(offer()).contains("is back", "You had not saved it", "Discard it");
        test(title()).setValue("Titled");
        click("Save");
        assertThat(posts.current(post.id()).data().body()).isEqualTo("typed");
        assertThat(copies.findOf(post.id())).isEmpty();
        assertThat(offer()).isEmpty();
    }

    @Test
    void whatIsNotWantedIsDiscardedAndCanBeHadAgain() {
        var post = posts.saying("stored").draft("Draft");
        edit(post);
        body().write("typed");
        pause();

        choose(more(), "Discard changes");
        assertThat(body().getValue()).isEqualTo("stored");
        assertThat(copies.findOf(post.id())).isEmpty();
        assertThat(entries(more())).doesNotContain("Discard changes");

        click("Undo");
        assertThat(body().getValue()).isEqualTo("typed");
        assertThat(offer()).contains("is back");
    }

    @Test
    void aNewPostIsOfferedWhereOneBegins() {
        visit("admin/posts/new");
        write("Begun", "once");
        visit("admin/posts");
        assertThat(notices()).anyMatch(notice -> notice.contains("is kept"));

        visit("admin/posts/new?kind=PAGE");
        assertThat(offer()).isEmpty();
        visit("admin/posts/new");
        assertThat(body().getValue()).isEmpty();
        assertThat(offer()).contains("You began “Begun” and did not save it");

        click("Go on with it");
        assertThat(title().getValue()).isEqualTo("Begun");
        assertThat(slug().getValue()).isEqualTo("begun");
        click("Save");
        assertThat(stored()).singleElement().extracting(PostDetails::path).isEqualTo("/posts/begun");
        assertThat(copies.findNewest(PostKind.POST)).isEmpty();
    }

    @Test
    void whatIsTypedBesideAnOfferIsKeptToo() {
        visit("admin/posts/new");
        write("First", "one");
        visit("admin/posts/new");
        write("Second", "two");
        pause();

        click("Go on with it");
        assertThat(body().getValue()).isEqualTo("one");
        click("Save");

        visit("admin/posts/new");
        assertThat(offer()).contains("“Second”");
    }

    @Test
    void anOfferIsDiscardedAndCanBeHadAgain() {
        visit("admin/posts/new");
        write("Begun", "once");
        visit("admin/posts/new");

        click("Discard it");
        assertThat(offer()).isEmpty();
        assertThat(copies.findNewest(PostKind.POST)).isEmpty();

        click("Undo");
        assertThat(title().getValue()).isEqualTo("Begun");
    }

    @Test
    void theAddressOfANewPostLeadsBackToIt() {
        visit("admin/posts/new");
        write("Begun", "once");
        pause();
        var copy = copies.findNewest(PostKind.POST).orElseThrow().id();

        visit(SitePaths.newPost("POST", copy).substring(1));
        assertThat(title().getValue()).isEqualTo("Begun");

        visit("admin/posts/new?copy=' or 1=1");
        assertThat(title().getValue()).isEmpty();
        assertThat(offer()).contains("“Begun”");
    }

    @Test
    void savingFindsOutWhatSomebodyElseSavedMeanwhile() {
        var post = posts.saying("One.\n\nTwo.").draft("Shared");
        edit(post);
        body().write("One, mine.\n\nTwo.");
        visit("admin/posts");
        saveElsewhere(post, body("One.\n\nTwo, theirs."));

        edit(post);
        click("Save");

        assertThat(posts.current(post.id()).data().body()).isEqualTo("One, mine.\n\nTwo, theirs.");
    }

    @Test
    void tooMuchIsNotKeptAndSaysSo() {
        visit("admin/posts/new");
        body().write("x".repeat(1_000_001));

        pause();

        assertThat(standing()).contains("Not saved. This is more than can be saved.");
        assertThat(copies.findNewest(PostKind.POST)).isEmpty();
    }

    @Test
    void ofAPostThatIsGoneItSaysHowToKeepIt() {
        var post = posts.draft("Gone");
        edit(post);
        body().write("typed");
        trash.delete(List.of(post.id()));
        trash.purge(List.of(post.id()));

        pause();

        assertThat(standing()).contains("this post was deleted");
        click("Save");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(stored())
                .singleElement()
                .satisfies(draft -> assertThat(draft.data().body()).isEqualTo("typed"));
    }

    @Test
    void saysWhoElseIsHere() {
        var post = posts.draft("Shared");
        edit(post);
        assertThat(standing()).doesNotContain("Also here");

        people.signIn(people.author("Grace Hopper").id(), Role.EDITOR);
        visitors.visit(post.id(), UUID.randomUUID());
        people.signIn(ada.id(), Role.EDITOR);
        poll();
        assertThat(standing()).contains("Also here: Grace Hopper");

        clock.advance(Duration.ofMinutes(1));
        poll();
        assertThat(standing()).doesNotContain("Also here");
    }

    /** What the editor says of texts that were typed earlier; empty where there are none. */
    private String offer() {
        return find(PostOffer.class).all().stream()
                .map(offer -> offer.getElement().getTextRecursively())
                .findFirst()
                .orElse("");
    }

    /** Lets the moments pass after which the browser has it kept. */
    private static void pause() {
        var internals = UI.getCurrent().getInternals();
        internals.getStateTree().runExecutionsBeforeClientResponse();
        internals.dumpPendingJavaScriptInvocations().stream()
                .filter(PendingJavaScriptInvocation::isSubscribed)
                .filter(script -> script.getInvocation().getExpression().contains("setTimeout"))
                .forEach(script -> script.complete(NullNode.getInstance()));
    }
}
