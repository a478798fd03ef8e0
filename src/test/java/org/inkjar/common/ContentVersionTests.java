package org.inkjar.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inkjar.AsOwner;
import org.inkjar.InkjarTest;
import org.inkjar.People;
import org.inkjar.Posts;
import org.inkjar.author.ProfileData;
import org.inkjar.author.ProfileService;
import org.inkjar.author.Role;
import org.inkjar.post.PostDetails;
import org.inkjar.post.PostService;
import org.inkjar.post.PublishingService;
import org.inkjar.post.TagData;
import org.inkjar.post.TagService;
import org.inkjar.post.TrashService;
import org.inkjar.settings.Navigation;
import org.inkjar.settings.NavigationItem;
import org.inkjar.settings.SettingsService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Whatever a reader could see raises the version; what nobody can see leaves it. */
@InkjarTest
@AsOwner
class ContentVersionTests {

    private final ContentVersion version;
    private final Posts posts;
    private final People people;
    private final PostService postService;
    private final PublishingService publishing;
    private final TrashService trash;
    private final TagService tags;
    private final ProfileService profiles;
    private final SettingsService settings;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final ConfigurableApplicationContext context;

    private final List<Long> announced = new ArrayList<>();
    private final ApplicationListener<PayloadApplicationEvent<ContentChanged>> listener =
            event -> announced.add(event.getPayload().version());
    private long before;

    ContentVersionTests(
            ContentVersion version,
            Posts posts,
            People people,
            PostService postService,
            PublishingService publishing,
            TrashService trash,
            TagService tags,
            ProfileService profiles,
            SettingsService settings,
            JdbcTemplate jdbc,
            TransactionTemplate transaction,
            ConfigurableApplicationContext context) {
        this.version = version;
        this.posts = posts;
        this.people = people;
        this.postService = postService;
        this.publishing = publishing;
        this.trash = trash;
        this.tags = tags;
        this.profiles = profiles;
        this.settings = settings;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.context = context;
    }

    @BeforeEach
    void listen() {
        people.ada();
        context.addApplicationListener(listener);
        before = version.current();
    }

    @AfterEach
    void stopListening() {
        context.removeApplicationListener(listener);
    }

    @Test
    void whatHappensToADraftIsNobodysBusiness() {
        var draft = posts.draft("Draft");
        draft = posts.retitle(draft, "Still a draft");
        trash.delete(List.of(draft.id()));
        trash.purge(List.of(draft.id()));

        assertThat(version.current()).isEqualTo(before);
        assertThat(announced).isEmpty();
    }

    @Test
    void everyStepInThePublicLifeOfAPostRaisesIt() {
        var post = posts.draft("Post");
        assertRaisedBy(() -> posts.publish(post));
        assertRaisedBy(() -> posts.retitle(current(post), "Another title"));
        assertRaisedBy(() -> publishing.withdraw(post.id(), current(post).version()));
        assertRaisedBy(() -> publishing.publish(post.id(), current(post).version()));
        assertRaisedBy(() -> trash.delete(List.of(post.id())));
        assertRaisedBy(() -> trash.restore(List.of(post.id())));
        assertRaisedBy(() -> trash.delete(List.of(post.id())));
        assertRaisedBy(() -> trash.purge(List.of(post.id())));
    }

    @Test
    void anotherOrderOfTagsRaisesIt() {
        var post = posts.taggedWith("one", "two").published("Post");

        assertRaisedBy(() -> postService.save(
                post.id(),
                post.version(),
                post.data().toBuilder().tags(List.of("two", "one")).build()));
    }

    @Test
    void tagsAuthorsAndSettingsRaiseIt() {
        posts.taggedWith("js").published("Post");
        var tag = tags.list("js", PageRequest.of(0, 1)).getFirst();
        assertRaisedBy(() -> tags.save(tag.id(), 0, new TagData("JavaScript", "", "")));
        people.signIn(people.ada().id(), Role.AUTHOR);
        assertRaisedBy(() -> profiles.save(
                profiles.find().version(), new ProfileData("Ada King", "", "", "", List.of()), Optional.empty()));
    }

    @Test
    void theNavigationAloneRaisesIt() {
        var stored = settings.find().navigation();

        assertRaisedBy(() -> settings.save(
                stored,
                new Navigation(
                        List.of(new NavigationItem("Home", "/")),
                        stored.footer(),
                        stored.footerText(),
                        stored.social())));
    }

    @Test
    void manyChangesInOneTransactionRaiseItOnce() {
        var one = posts.draft("One");
        var two = posts.draft("Two");

        publishing.publishAll(List.of(one.id(), two.id()));

        assertThat(version.current()).isEqualTo(before + 1);
        assertThat(announced).containsExactly(before + 1);
    }

    @Test
    void aChangeThatIsRolledBackLeavesIt() {
        var draft = posts.draft("Draft");

        transaction.executeWithoutResult(status -> {
            publishing.publish(draft.id(), draft.version());
            status.setRollbackOnly();
        });

        assertThat(version.current()).isEqualTo(before);
        assertThat(announced).isEmpty();
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void itIsRaisedWhereItIsStoredSoThatOtherNodesHearOfIt() {
        posts.published("Post");

        assertThat(stored()).isEqualTo(version.current());
    }

    @Test
    void anotherNodesChangeIsNoticedOnce() {
        jdbc.update("update content_version set version = version + 1");

        version.refresh();
        version.refresh();

        assertThat(version.current()).isEqualTo(before + 1);
        assertThat(announced).containsExactly(before + 1);
    }

    private void assertRaisedBy(Runnable change) {
        long old = version.current();
        change.run();
        assertThat(version.current()).isEqualTo(old + 1);
    }

    private PostDetails current(PostDetails post) {
        return posts.current(post.id());
    }

    private long stored() {
        return jdbc.queryForList("select version from content_version", Long.class)
                .getFirst();
    }
}
