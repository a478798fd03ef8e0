package org.inkjar.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import org.inkjar.AsAuthor;
import org.inkjar.InkjarTest;
import org.inkjar.Posts;
import org.inkjar.Refusals;
import org.inkjar.common.NotFoundException;
import org.junit.jupiter.api.Test;

@InkjarTest
@AsAuthor
class PostTemplatesTests {

    private final PostTemplates templates;
    private final Posts posts;

    PostTemplatesTests(PostTemplates templates, Posts posts) {
        this.templates = templates;
        this.posts = posts;
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
}
