package org.inkjar.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.inkjar.AsEditor;
import org.inkjar.InkjarTest;
import org.inkjar.People;
import org.inkjar.Posts;
import org.inkjar.Refusals;
import org.inkjar.author.Role;
import org.inkjar.common.NotFoundException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.security.access.AccessDeniedException;

@InkjarTest
@AsEditor
class PostTemplatesTests {

    private final PostTemplates templates;
    private final WorkingCopies copies;
    private final Posts posts;
    private final People people;

    PostTemplatesTests(PostTemplates templates, WorkingCopies copies, Posts posts, People people) {
        this.templates = templates;
        this.copies = copies;
        this.posts = posts;
        this.people = people;
    }

    @Test
    void keepsEverythingButTheAddress() {
        var post = posts.taggedWith("java")
                .summarisedAs("In short")
                .saying("## What\n")
                .published("Weekly notes");

        var kept = templates.keep(new PostTemplateName(" Weekly "), post.data());

        assertThat(kept.name()).isEqualTo("Weekly");
        assertThat(kept.data()).isEqualTo(post.data().toBuilder().slug("").build());
        assertThat(templates.list()).containsExactly(kept);
        assertThat(templates.find(kept.id())).contains(kept);
    }

    @Test
    void stayWhenThePostChangesOrGoes() {
        var post = posts.saying("Before").draft("Title");
        var kept = templates.keep(new PostTemplateName("One"), post.data());

        posts.change(post, data -> data.toBuilder().body("After").build());
        posts.purge(posts.current(post.id()));

        assertThat(templates.find(kept.id())).contains(kept);
    }

    @Test
    void areListedByName() {
        var data = posts.draft("Title").data();
        templates.keep(new PostTemplateName("b"), data);
        templates.keep(new PostTemplateName("A"), data);

        assertThat(templates.list()).extracting(PostTemplateItem::name).containsExactly("A", "b");
    }

    @Test
    void areRenamedAndDeleted() {
        var kept =
                templates.keep(new PostTemplateName("One"), posts.draft("Title").data());

        templates.rename(kept.id(), new PostTemplateName("ONE"));
        assertThat(templates.list()).extracting(PostTemplateItem::name).containsExactly("ONE");

        templates.delete(kept.id());
        templates.delete(kept.id());
        assertThat(templates.list()).isEmpty();
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> templates.rename(UUID.randomUUID(), new PostTemplateName("Two")));
    }

    @Test
    void refuseNamesThatAreTakenOrNone() {
        var data = posts.draft("Title").data();
        templates.keep(new PostTemplateName("One"), data);
        var two = templates.keep(new PostTemplateName("Two"), data);

        assertThat(Refusals.of(() -> templates.keep(new PostTemplateName("one"), data)))
                .containsOnlyKeys("name");
        assertThat(Refusals.of(() -> templates.rename(two.id(), new PostTemplateName("ONE"))))
                .containsOnlyKeys("name");
        assertThat(Refusals.of(() -> new PostTemplateName("\u202E "))).containsOnlyKeys("name");
        assertThat(Refusals.of(() -> new PostTemplateName("x".repeat(81)))).containsOnlyKeys("name");
    }

    @ParameterizedTest
    @CsvSource({"CONTRIBUTOR, false", "AUTHOR, false", "EDITOR, true", "OWNER, true"})
    void areChangedByEditorsAndWhoeverMadeThem(Role role, boolean changesAll) {
        var data = posts.draft("Title").data();
        var foreign = templates.keep(new PostTemplateName("Foreign"), data);
        people.signIn(people.author("Grace Hopper").id(), role);
        var own = templates.keep(new PostTemplateName("Own"), data);

        templates.rename(own.id(), new PostTemplateName("Mine"));
        templates.delete(own.id());
        assertThat(templates.restore(own).keptBy()).isEqualTo(own.keptBy());
        assertThat(templates.list()).extracting(PostTemplateItem::name).containsExactly("Foreign", "Own");
        for (var change : List.<ThrowingCallable>of(
                () -> templates.rename(foreign.id(), new PostTemplateName("Taken over")),
                () -> templates.delete(foreign.id()),
                () -> templates.restore(foreign))) {
            assertThat(catchThrowable(change) instanceof AccessDeniedException).isEqualTo(!changesAll);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"CONTRIBUTOR", "AUTHOR"})
    void thoseOfOthersBeginOnesOwnPost(Role role) {
        var data = posts.draft("Title").data().toBuilder().featured(true).build();
        var foreign = templates.keep(new PostTemplateName("Foreign"), data);
        var grace = people.author("Grace Hopper");
        people.signIn(grace.id(), role);

        var begun = copies.find(templates.begin(foreign.id())).orElseThrow().input();

        assertThat(begun.authorIds()).containsExactly(grace.id());
        assertThat(begun.featured()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"CONTRIBUTOR", "AUTHOR"})
    void thoseOfPagesAreForEditors(Role role) {
        var data = posts.pages().draft("About").data();
        var page = templates.keep(new PostTemplateName("Page"), data);
        people.signIn(people.author("Grace Hopper").id(), role);

        assertThat(templates.list()).isEmpty();
        assertThat(templates.find(page.id())).isEmpty();
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> templates.begin(page.id()));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> templates.keep(new PostTemplateName("Another"), data));
    }
}
