package org.inkjar.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import org.inkjar.AsOwner;
import org.inkjar.InkjarTest;
import org.inkjar.People;
import org.inkjar.Posts;
import org.inkjar.TestClock;
import org.inkjar.author.Role;
import org.inkjar.common.Csv;
import org.inkjar.stats.StatisticsExport.Kind;
import org.junit.jupiter.api.Test;

@InkjarTest
@AsOwner
class StatisticsTests {

    /** At the time that tests begin with, a Saturday. */
    private static final ZonedDateTime NOW = TestClock.START.atZone(ZoneOffset.UTC);

    private final Statistics statistics;
    private final OwnStatistics own;
    private final StatisticsExport export;
    private final TallyStore store;
    private final Posts posts;
    private final People people;

    StatisticsTests(
            Statistics statistics,
            OwnStatistics own,
            StatisticsExport export,
            TallyStore store,
            Posts posts,
            People people) {
        this.statistics = statistics;
        this.own = own;
        this.export = export;
        this.store = store;
        this.posts = posts;
        this.people = people;
    }

    @Test
    void aNewSiteHasNoFigures() {
        var figures = statistics.site(Period.days(30, NOW));

        assertThat(figures.isEmpty()).isTrue();
        assertThat(figures.counts()).hasSize(30).containsOnly(Count.NONE);
    }

    @Test
    void showsEachDayBesideTheDaysBefore() {
        count("2026-03-14T09:00:00Z", Subject.SITE, "", 1, 2, 2);
        count("2026-03-13T09:00:00Z", Subject.SITE, "", 1);
        count("2026-03-01T09:00:00Z", Subject.SITE, "", 1, 1, 1);

        var figures = statistics.site(Period.days(7, NOW));

        assertThat(figures.counts()).endsWith(new Count(1, 1), new Count(3, 2)).hasSize(7);
        assertThat(figures.total()).isEqualTo(new Count(4, 3));
        assertThat(figures.before()).startsWith(new Count(3, 1));
        assertThat(figures.totalBefore()).isEqualTo(new Count(3, 1));
    }

    @Test
    void addsDaysUpToMonths() {
        count("2026-02-01T09:00:00Z", Subject.SITE, "", 1);
        count("2026-02-28T09:00:00Z", Subject.SITE, "", 1);
        count("2025-03-31T09:00:00Z", Subject.SITE, "", 1);

        var figures = statistics.site(Period.months(12, NOW));

        assertThat(figures.counts()).endsWith(new Count(2, 2), Count.NONE).hasSize(12);
        assertThat(figures.totalBefore().views()).isEqualTo(1);
    }

    @Test
    void whoReadsInTwoHoursIsOneReaderOfTheLastDay() {
        count("2026-03-14T08:00:00Z", Subject.SITE, "", 1, 2);
        count("2026-03-14T09:00:00Z", Subject.SITE, "", 2);
        count("2026-03-13T08:00:00Z", Subject.SITE, "", 5);

        var figures = statistics.site(Period.hours(24, NOW));

        assertThat(figures.total()).isEqualTo(new Count(3, 2));
        assertThat(figures.counts()).endsWith(new Count(2, 2), new Count(1, 1));
        assertThat(figures.totalBefore()).isEqualTo(new Count(1, 1));
    }

    @Test
    void comparesTodayWithTheSameDayOfLastWeekUpToThisHour() {
        count("2026-03-14T00:00:00Z", Subject.SITE, "", 1, 2);
        count("2026-03-14T09:00:00Z", Subject.SITE, "", 3);
        count("2026-03-07T08:00:00Z", Subject.SITE, "", 1);
        count("2026-03-07T09:00:00Z", Subject.SITE, "", 1, 1, 1);

        assertThat(statistics.today()).isEqualTo(new Today(new Count(3, 3), 1));
    }

    @Test
    void ranksPostsByTitleAmongOtherPages() {
        var post = posts.published("On ink");
        count("2026-03-14T09:00:00Z", Subject.POST, post.id().toString(), 1, 2, 3);
        count("2026-03-14T09:00:00Z", Subject.PAGE, "/", 1, 2);
        count("2026-03-14T09:00:00Z", Subject.PAGE, "/tags/java", 1);

        assertThat(statistics.pages(Period.days(7, NOW), 2))
                .containsExactly(
                        new Ranked("On ink", "/admin/statistics/" + post.id(), new Count(3, 3)),
                        new Ranked("Home page", "/", new Count(2, 2)));
    }

    @Test
    void aPostThatIsDeletedHasNoTitle() {
        var post = posts.deleted("Gone");
        count("2026-03-14T09:00:00Z", Subject.POST, post.id().toString(), 1);
        count("2026-03-14T09:00:00Z", Subject.POST, UUID.randomUUID().toString(), 1);

        assertThat(statistics.pages(Period.days(7, NOW), 5))
                .extracting(Ranked::name)
                .containsOnly("A deleted post");
    }

    @Test
    void whatIsCountedTogetherIsInTheTotalAlone() {
        count("2026-03-14T09:00:00Z", Subject.REFERRER, "example.org", 1);
        count("2026-03-14T09:00:00Z", Subject.REFERRER, TallyKey.OTHERS, 1, 2);

        assertThat(statistics.top(Subject.REFERRER, Period.days(7, NOW), 5))
                .extracting(Ranked::name)
                .containsExactly("example.org");
        assertThat(statistics.total(Subject.REFERRER, Period.days(7, NOW)).views())
                .isEqualTo(3);
    }

    @Test
    void anAuthorSeesTheirOwnPublicPostsAlone() {
        var bob = people.author("Bob");
        var mine = posts.by(bob).published("Mine");
        var draft = posts.by(bob).draft("Draft");
        var other = posts.published("Another's");
        for (var post : new UUID[] {mine.id(), draft.id(), other.id()}) {
            count("2026-03-14T09:00:00Z", Subject.POST, post.toString(), 1);
        }
        people.signIn(bob.id(), Role.AUTHOR);

        assertThat(own.top(Period.days(7, NOW), 5)).extracting(Ranked::name).containsExactly("Mine");
        assertThat(own.posts(Period.days(7, NOW)).total().views()).isEqualTo(1);
        assertThat(own.today().now().views()).isEqualTo(1);
    }

    @Test
    void exportsEveryKindAsATable() {
        var post = posts.published("=Ink, \"quoted\"");
        count("2026-03-14T09:00:00Z", Subject.SITE, "", 1, 2);
        count("2026-03-13T09:00:00Z", Subject.SITE, "", 1);
        count("2026-02-01T09:00:00Z", Subject.SITE, "", 1);
        count("2026-03-14T09:00:00Z", Subject.POST, post.id().toString(), 1);
        count("2026-03-14T09:00:00Z", Subject.PAGE, "/", 1);
        count("2026-03-14T09:00:00Z", Subject.REFERRER, "example.org", 1);
        count("2026-03-14T09:00:00Z", Subject.MISS, "=1+1", 1);
        count("2026-03-14T09:00:00Z", Subject.SEARCH, TallyKey.OTHERS, 1);

        assertThat(csv(Kind.DAYS)).isEqualTo("day,views,readers\r\n2026-03-13,1,1\r\n2026-03-14,2,2\r\n");
        assertThat(csv(Kind.POSTS))
                .isEqualTo("day,title,address,views,readers\r\n"
                        + "2026-03-14,\"'=Ink, \"\"quoted\"\"\",/posts/ink-quoted,1,1\r\n"
                        + "2026-03-14,Home page,/,1,1\r\n");
        assertThat(csv(Kind.REFERRERS)).isEqualTo("day,referrer,views\r\n2026-03-14,example.org,1\r\n");
        assertThat(csv(Kind.SEARCHES))
                .isEqualTo("day,search,found,times\r\n2026-03-14,(others),yes,1\r\n2026-03-14,'=1+1,no,1\r\n");
    }

    private String csv(Kind kind) {
        var out = new StringBuilder();
        export.write(
                kind,
                Period.between(LocalDate.parse("2026-03-01"), LocalDate.parse("2026-03-14"), ZoneOffset.UTC),
                new Csv(out));
        return out.substring(1); // behind the mark of UTF-8
    }

    /** A view by each of these readers. */
    private void count(String hour, Subject subject, String name, long... readers) {
        var tally = Tally.of(subject);
        for (var reader : readers) {
            tally.add(OptionalLong.of((reader + 1) * 0x9E3779B97F4A7C15L), 0);
        }
        store.add(Map.of(new TallyKey(Instant.parse(hour), subject, name), tally), ZoneOffset.UTC);
    }
}
