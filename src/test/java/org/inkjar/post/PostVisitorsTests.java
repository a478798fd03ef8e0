package org.inkjar.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.inkjar.AsEditor;
import org.inkjar.InkjarTest;
import org.inkjar.People;
import org.inkjar.Posts;
import org.inkjar.TestClock;
import org.inkjar.author.AuthorProfile;
import org.inkjar.author.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InkjarTest
@AsEditor
class PostVisitorsTests {

    private final PostVisitors visitors;
    private final Posts posts;
    private final People people;
    private final TestClock clock;
    private final UUID here = UUID.randomUUID();
    private final UUID there = UUID.randomUUID();
    private AuthorProfile ada;
    private AuthorProfile grace;
    private UUID post;

    PostVisitorsTests(PostVisitors visitors, Posts posts, People people, TestClock clock) {
        this.visitors = visitors;
        this.posts = posts;
        this.people = people;
        this.clock = clock;
    }

    @BeforeEach
    void openAPost() {
        ada = people.ada();
        grace = people.author("Grace Hopper");
        post = posts.draft("Shared").id();
        people.signIn(ada.id(), Role.EDITOR);
    }

    @Test
    void eachSeesTheOther() {
        assertThat(visitors.visit(post, here)).isEmpty();

        people.signIn(grace.id(), Role.EDITOR);
        assertThat(visitors.visit(post, there)).containsExactly(ada);

        people.signIn(ada.id(), Role.EDITOR);
        assertThat(visitors.visit(post, here)).containsExactly(grace);
    }

    @Test
    void seesOneselfInAnotherWindowAndNobodyAtAnotherPost() {
        visitors.visit(post, here);

        assertThat(visitors.visit(post, there)).containsExactly(ada);
        assertThat(visitors.visit(posts.draft("Other").id(), there)).isEmpty();
        assertThat(visitors.visit(post, here)).isEmpty();
    }

    @Test
    void forgetsWhoLeavesAndWhoFallsSilent() {
        visitors.visit(post, here);
        visitors.leave(here);
        assertThat(visitors.visit(post, there)).isEmpty();

        clock.advance(PostVisitors.INTERVAL.multipliedBy(4));
        assertThat(visitors.visit(post, here)).isEmpty();
    }
}
