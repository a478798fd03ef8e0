package org.inkjar.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.inkjar.InkjarTest;
import org.inkjar.People;
import org.inkjar.Posts;
import org.inkjar.author.Role;
import org.inkjar.common.Slug;
import org.inkjar.post.PostKind;
import org.inkjar.post.PostStatus;
import org.inkjar.post.PublishedPosts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@InkjarTest
class AuthorToolsTests {

    private final AuthorTools tools;
    private final PublishedPosts published;
    private final Posts posts;
    private final People people;

    AuthorToolsTests(AuthorTools tools, PublishedPosts published, Posts posts, People people) {
        this.tools = tools;
        this.published = published;
        this.posts = posts;
        this.people = people;
    }

    @ParameterizedTest
    @CsvSource({
        "CONTRIBUTOR, false, true,  false, false",
        "AUTHOR,      true,  true,  false, false",
        "EDITOR,      true,  true,  true,  true",
        "OWNER,       true,  true,  true,  true",
    })
    void offerTheEditorToWhoMayChangeThePost(
            Role role, boolean ownPublic, boolean ownDraft, boolean ownPage, boolean foreign) {
        var grace = people.author("Grace Hopper");
        posts.by(grace).published("Own");
        posts.by(grace).pages().published("About");
        posts.published("Foreign");
        people.signIn(grace.id(), role);
        var own = published.find(PostKind.POST, new Slug("own")).orElseThrow();
        var page = published.find(PostKind.PAGE, new Slug("about")).orElseThrow();
        var other = published.find(PostKind.POST, new Slug("foreign")).orElseThrow();

        assertThat(tools.edit(own, PostStatus.PUBLISHED).isPresent()).isEqualTo(ownPublic);
        assertThat(tools.edit(own, PostStatus.DRAFT).isPresent()).isEqualTo(ownDraft);
        assertThat(tools.edit(page, PostStatus.PUBLISHED).isPresent()).isEqualTo(ownPage);
        assertThat(tools.edit(other, PostStatus.PUBLISHED).isPresent()).isEqualTo(foreign);
        assertThat(published.list(1, 10).items())
                .allSatisfy(teaser -> assertThat(tools.edit(teaser).isPresent())
                        .isEqualTo(teaser.title().equals("Own") ? ownPublic : foreign));
        assertThat(tools.bar()).isPresent();
    }

    @Test
    void offerNothingToReaders() {
        posts.published("Public");

        assertThat(published.list(1, 10).items())
                .hasSize(1)
                .allSatisfy(teaser -> assertThat(tools.edit(teaser)).isEmpty());
        assertThat(tools.bar()).isEmpty();
    }
}
