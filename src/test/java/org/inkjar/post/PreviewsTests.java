package org.inkjar.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.inkjar.AsEditor;
import org.inkjar.InkjarTest;
import org.inkjar.People;
import org.inkjar.Posts;
import org.inkjar.Refusals;
import org.inkjar.TestClock;
import org.inkjar.author.Role;
import org.inkjar.common.ContentVersion;
import org.inkjar.common.NotFoundException;
import org.inkjar.common.SecretToken;
import org.inkjar.common.Slug;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;

@InkjarTest
@AsEditor
class PreviewsTests {

    private static final PreviewLinkData FOR_A_DAY = new PreviewLinkData("Bob", PreviewPeriod.ONE_DAY);

    private final Previews previews;
    private final PreviewLinks links;
    private final ExpiredPreviewLinks expired;
    private final PublishedPosts published;
    private final PostService service;
    private final TrashService trash;
    private final Posts posts;
    private final People people;
    private final TestClock clock;
    private final ContentVersion contentVersion;
    private final JdbcTemplate jdbc;

    PreviewsTests(
            Previews previews,
            PreviewLinks links,
            ExpiredPreviewLinks expired,
            PublishedPosts published,
            PostService service,
            TrashService trash,
            Posts posts,
            People people,
            TestClock clock,
            ContentVersion contentVersion,
            JdbcTemplate jdbc) {
        this.previews = previews;
        this.links = links;
        this.expired = expired;
        this.published = published;
        this.service = service;
        this.trash = trash;
        this.posts = posts;
        this.people = people;
        this.clock = clock;
        this.contentVersion = contentVersion;
        this.jdbc = jdbc;
    }

    @Test
    void aLinkLeadsToTheDraftAsItWasLastSaved() {
        var draft = posts.taggedWith("java").saying("First *words*.").draft("Title");
        var token = links.create(draft.id(), FOR_A_DAY);
        service.save(
                draft.id(),
                draft.version(),
                draft.data().toBuilder().body("Last words.").build());

        var preview = previews.find(token).orElseThrow();

        assertThat(preview.isPublic()).isFalse();
        assertThat(preview.expiresAt()).isEqualTo(clock.instant().plus(Duration.ofDays(1)));
        assertThat(preview.post().data().body()).isEqualTo("Last words.");
        assertThat(preview.post().publishedAt()).isEqualTo(clock.instant());
        assertThat(preview.post().tags()).extracting(TagLink::name).containsExactly("java");
        assertThat(published.titles()).isEmpty();
    }

    @Test
    void aPreviewIsWhatReadersWillGet() {
        posts.published("Before");
        var draft = posts.saying("## Words").draft("Title");
        var preview = previews.find(links.create(draft.id(), FOR_A_DAY)).orElseThrow();

        posts.publish(draft);

        assertThat(published.find(PostKind.POST, new Slug("title"))).contains(preview.post());
        assertThat(preview.post().older()).map(PostTitle::title).contains("Before");
    }

    @ParameterizedTest
    @EnumSource
    void aLinkEndsWhenItsTimeIsOver(PreviewPeriod period) {
        var token = links.create(posts.draft("Title").id(), new PreviewLinkData("", period));

        clock.advance(Duration.ofDays(period.days()).minusMillis(1));
        assertThat(previews.find(token)).isPresent();
        clock.advance(Duration.ofMillis(1));
        assertThat(previews.find(token)).isEmpty();
    }

    @Test
    void aRevokedLinkLeadsNowhereAndTheOthersStillWork() {
        var draft = posts.draft("Title");
        var revoked = links.create(draft.id(), FOR_A_DAY);
        clock.advance(Duration.ofMinutes(1));
        var other = links.create(draft.id(), new PreviewLinkData("Eve", PreviewPeriod.SEVEN_DAYS));
        var id = links.list(draft.id()).getLast().id();

        links.revoke(id);
        links.revoke(id);

        assertThat(previews.find(revoked)).isEmpty();
        assertThat(previews.find(other)).isPresent();
        assertThat(links.list(draft.id())).extracting(PreviewLinkItem::reader).containsExactly("Eve");
    }

    @Test
    void aTokenThatWasNeverGivenLeadsNowhere() {
        links.create(posts.draft("Title").id(), FOR_A_DAY);

        assertThat(previews.find(SecretToken.random())).isEmpty();
    }

    @Test
    void aDeletedPostCannotBePreviewedUntilItIsRestored() {
        var draft = posts.draft("Title");
        var token = links.create(draft.id(), FOR_A_DAY);

        trash.delete(List.of(draft.id()));
        assertThat(previews.find(token)).isEmpty();

        trash.restore(List.of(draft.id()));
        assertThat(previews.find(token)).isPresent();

        trash.delete(List.of(draft.id()));
        trash.purge(List.of(draft.id()));
        assertThat(previews.find(token)).isEmpty();
        assertThat(rows()).isZero();
    }

    @Test
    void saysWhenThePostHasBecomePublicMeanwhile() {
        var draft = posts.draft("Title");
        var token = links.create(draft.id(), FOR_A_DAY);

        posts.publish(draft);

        assertThat(previews.find(token)).map(Preview::isPublic).contains(true);
    }

    @Test
    void aPostThatIsPlannedOrWithdrawnHasItsOwnDate() {
        for (var post : List.of(posts.scheduled("Planned"), posts.withdrawn("Withdrawn"))) {
            assertThat(previews.find(links.create(post.id(), FOR_A_DAY)))
                    .map(preview -> preview.post().publishedAt())
                    .contains(post.publishedAt());
        }
    }

    @Test
    void theListTellsWhoMadeALinkAndWhenItWasLastRead() {
        var ada = people.ada();
        people.signIn(ada.id(), Role.EDITOR);
        var draft = posts.draft("Title");
        var token = links.create(draft.id(), FOR_A_DAY);
        var made = clock.instant();
        assertThat(links.list(draft.id()).getFirst().usedAt()).isEmpty();

        var first = clock.advance(Duration.ofMinutes(5));
        previews.find(token);
        clock.advance(Duration.ofSeconds(59));
        previews.find(token);
        assertThat(links.list(draft.id()).getFirst().usedAt()).contains(first);

        var second = clock.advance(Duration.ofSeconds(2));
        previews.find(token);
        var link = links.list(draft.id()).getFirst();
        assertThat(link.usedAt()).contains(second);
        assertThat(link.reader()).isEqualTo("Bob");
        assertThat(link.author()).isEqualTo("Ada Lovelace");
        assertThat(link.createdAt()).isEqualTo(made);
        assertThat(link.expiresAt()).isEqualTo(made.plus(Duration.ofDays(1)));
    }

    @Test
    void theSecretIsNotStored() {
        var token = links.create(posts.draft("Title").id(), FOR_A_DAY);

        assertThat(jdbc.queryForList("select * from preview_link").toString()).doesNotContain(token.value());
    }

    @Test
    void readersOfTheSiteNoticeNothing() {
        var draft = posts.draft("Title");
        long before = contentVersion.current();

        previews.find(links.create(draft.id(), FOR_A_DAY));
        links.revoke(links.list(draft.id()).getFirst().id());

        assertThat(contentVersion.current()).isEqualTo(before);
    }

    @Test
    void refusesALinkToWhatIsPublicOrGone() {
        var post = posts.published("Title");
        var deleted = posts.delete(posts.draft("Deleted"));

        assertThat(Refusals.of(() -> links.create(post.id(), FOR_A_DAY))).containsKey("post");
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> links.create(deleted.id(), FOR_A_DAY));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> links.create(UUID.randomUUID(), FOR_A_DAY));
    }

    @Test
    void refusesMoreLinksThanSomebodyCanKeepAnEyeOn() {
        var draft = posts.draft("Title");
        IntStream.range(0, PreviewLinks.MAX).forEach(n -> links.create(draft.id(), FOR_A_DAY));

        assertThat(Refusals.of(() -> links.create(draft.id(), FOR_A_DAY)).get("post"))
                .contains("Revoke one first");

        clock.advance(Duration.ofDays(1));
        assertThat(Refusals.of(() -> links.create(draft.id(), FOR_A_DAY))).isEmpty();
    }

    @Test
    void refusesANameThatIsTooLongAndNoPeriodAtAll() {
        assertThat(Refusals.of(() -> new PreviewLinkData("x".repeat(81), null))).containsOnlyKeys("reader", "period");
        assertThat(new PreviewLinkData(" Bob\u202E ", PreviewPeriod.ONE_DAY).reader())
                .isEqualTo("Bob");
    }

    @Test
    void linksThatHaveEndedAreForgotten() {
        var draft = posts.draft("Title");
        links.create(draft.id(), FOR_A_DAY);
        links.create(draft.id(), new PreviewLinkData("", PreviewPeriod.SEVEN_DAYS));

        clock.advance(Duration.ofDays(1));
        assertThat(links.list(draft.id())).hasSize(1);
        expired.remove();

        assertThat(rows()).isEqualTo(1);
    }

    private int rows() {
        return jdbc.queryForObject("select count(*) from preview_link", Integer.class);
    }
}
