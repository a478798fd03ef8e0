package org.inkjar.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.inkjar.AsOwner;
import org.inkjar.InkjarTest;
import org.inkjar.People;
import org.inkjar.TestClock;
import org.inkjar.common.Change;
import org.inkjar.common.Deed;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.Subject;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

@InkjarTest
@AsOwner
class ActivityLogTests {

    private static final UUID POST = UUID.fromString("00000000-0000-7000-8000-0000000000aa");
    private static final UUID OTHER = UUID.fromString("00000000-0000-7000-8000-0000000000bb");

    private final ActivityLog log;
    private final OldActivity oldActivity;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transactions;
    private final People people;
    private final TestClock clock;

    ActivityLogTests(
            ActivityLog log,
            OldActivity oldActivity,
            ApplicationEventPublisher events,
            TransactionTemplate transactions,
            People people,
            TestClock clock) {
        this.log = log;
        this.oldActivity = oldActivity;
        this.events = events;
        this.transactions = transactions;
        this.people = people;
        this.clock = clock;
    }

    @Test
    void listsTheNewestFirstWithWhoDidItAtThatTime() {
        var ada = people.ada();
        events.publishEvent(published(POST, "First").by(ada.id()));
        later(1);
        events.publishEvent(published(OTHER, "Second").by(UUID.randomUUID()));

        assertThat(all())
                .extracting(ActivityItem::sentence)
                .containsExactly("published the post “Second”", "published the post “First”");
        assertThat(all()).extracting(item -> item.actor().name()).containsExactly("Somebody unknown", "Ada Lovelace");
    }

    @Test
    void whereNobodyIsSignedInTheBlogItselfDidIt() {
        People.asEditor(() -> {
            events.publishEvent(published(POST, "Due"));
            return "";
        });

        assertThat(all()).singleElement().extracting(ActivityItem::actor).isEqualTo(Actor.BLOG);
    }

    @Test
    void whatWasNotDoneIsNotInTheLog() {
        transactions.executeWithoutResult(transaction -> {
            events.publishEvent(published(POST, "Undone"));
            transaction.setRollbackOnly();
        });

        assertThat(all()).isEmpty();
    }

    @Test
    void whatCannotBeWrittenDownIsNotDone() {
        var deed = Deed.of("deed." + "x".repeat(61), Subject.only("thing", ""));

        assertThatThrownBy(() -> events.publishEvent(deed)).isInstanceOf(RuntimeException.class);
        assertThat(all()).isEmpty();
    }

    @Test
    void savesWithinTenMinutesAreOneEntry() {
        events.publishEvent(saved("Draft", new Change("Title", "Draft", "Drift")));
        later(9);
        events.publishEvent(saved("Done", new Change("Title", "Drift", "Done")));
        later(2);
        events.publishEvent(saved("Later"));

        assertThat(all())
                .extracting(ActivityItem::sentence)
                .containsExactly("saved the post “Later”", "saved the post “Done”, 2 times");
        assertThat(all().getLast().changes()).containsExactly(new Change("Title", "Draft", "Done"));
    }

    @Test
    void savesOfTwoPeopleAreTwoEntries() {
        events.publishEvent(saved("One").by(people.ada().id()));
        events.publishEvent(saved("One").by(people.author("Bob").id()));

        assertThat(all()).hasSize(2);
    }

    @Test
    void whatWasDoneInBetweenEndsAnEntry() {
        events.publishEvent(saved("One"));
        later(1);
        events.publishEvent(published(POST, "One"));
        later(1);
        events.publishEvent(saved("One"));

        assertThat(all()).hasSize(3);
    }

    @Test
    void whatIsGoneIsLinkedNoMore() {
        events.publishEvent(published(POST, "One"));
        events.publishEvent(published(OTHER, "Two"));
        events.publishEvent(Deed.of("deed.post.purged", subject(POST, "One")).asLast());

        assertThat(all())
                .filteredOn(item -> POST.equals(item.subject().id()))
                .hasSize(2)
                .allSatisfy(item -> assertThat(item.subject().link()).isEmpty());
        assertThat(all())
                .filteredOn(item -> OTHER.equals(item.subject().id()))
                .allSatisfy(item -> assertThat(item.subject().link()).isNotEmpty());
    }

    @Test
    void filtersByPerson() {
        var ada = people.ada();
        events.publishEvent(published(POST, "Hers").by(ada.id()));
        People.asEditor(() -> {
            events.publishEvent(published(OTHER, "Nobody's"));
            return "";
        });

        assertThat(labels(new ActivityFilter("", null, ada.id(), "", "", null, null))).containsExactly("Hers");
        assertThat(labels(new ActivityFilter("", null, ActivityFilter.NO_PERSON, "", "", null, null)))
                .containsExactly("Nobody's");
    }

    @Test
    void filtersByKindActionAndText() {
        events.publishEvent(published(POST, "100% Wool"));
        events.publishEvent(saved("100 percent"));
        events.publishEvent(Deed.of("deed.tag.merged", new Subject("tag", OTHER, "Java", "")));

        assertThat(labels(new ActivityFilter("", null, null, "tag", "", null, null))).containsExactly("Java");
        assertThat(labels(new ActivityFilter("", null, null, "", "post.published", null, null)))
                .containsExactly("100% Wool");
        assertThat(labels(new ActivityFilter("0% WO", null, null, "", "", null, null)))
                .containsExactly("100% Wool");
        assertThat(labels(new ActivityFilter("merged", null, null, "", "", null, null)))
                .containsExactly("Java");
        assertThat(labels(new ActivityFilter("' or 1=1 --", null, null, "", "", null, null)))
                .isEmpty();
        assertThat(log.actions()).containsExactly("post.published", "post.saved", "tag.merged");
        assertThat(log.kinds()).containsExactly("post", "tag");
    }

    @Test
    void findsWhatWasDoneByTheWordsOfTheReader() {
        events.publishEvent(Deed.of("deed.post.restored", subject(POST, "Ink")));
        events.publishEvent(Deed.of("deed.post.restored", new Subject("page", OTHER, "About", "")));
        LocaleContextHolder.setLocale(Locale.GERMAN);
        try {
            assertThat(labels(new ActivityFilter("die Seite", null, null, "", "", null, null)))
                    .containsExactly("About");
            assertThat(labels(new ActivityFilter("WIEDER her", null, null, "", "", null, null)))
                    .containsExactly("About", "Ink");
            assertThat(labels(new ActivityFilter("restored", null, null, "", "", null, null)))
                    .isEmpty();
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    @Test
    void findsWhatNobodyDid() {
        People.asEditor(() -> {
            events.publishEvent(published(POST, "Due"));
            return "";
        });
        events.publishEvent(published(OTHER, "Mine"));

        assertThat(labels(new ActivityFilter("blog itself", null, null, "", "", null, null)))
                .containsExactly("Due");
    }

    @Test
    void filtersByDaysOfTheSite() {
        events.publishEvent(published(POST, "First day"));
        later(24 * 60);
        events.publishEvent(published(OTHER, "Second day"));

        var first = LocalDate.of(2026, 3, 14);
        assertThat(labels(new ActivityFilter("", null, null, "", "", null, first))).containsExactly("First day");
        assertThat(labels(new ActivityFilter("", null, null, "", "", first.plusDays(1), null)))
                .containsExactly("Second day");
    }

    @Test
    void goesThroughAllPagesThoughManyWereDoneAtTheSameTime() {
        var expected = IntStream.range(0, 23).mapToObj(i -> "Post " + i).toList();
        expected.forEach(title -> events.publishEvent(published(UUID.randomUUID(), title)));

        var seen = new ArrayList<String>();
        ActivityItem last = null;
        List<ActivityItem> page;
        do {
            page = log.list(ActivityFilter.ALL, last, 5);
            page.forEach(item -> seen.add(item.subject().label()));
            last = page.isEmpty() ? null : page.getLast();
        } while (last != null);

        assertThat(seen).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void labelsAreOneBoundedLine() {
        events.publishEvent(published(POST, "a\u202Eb\n\u0000" + "x".repeat(500)));

        assertThat(all())
                .singleElement()
                .satisfies(item -> assertThat(item.subject().label())
                        .hasSize(200)
                        .startsWith("ab x")
                        .endsWith("…"));
    }

    @Test
    void asManyChangesAreKeptAsFitHoweverTheyAreWritten() {
        var worst = "\u0007\"".replace('\u0007', '"').repeat(200);
        var changes = IntStream.range(0, 100)
                .mapToObj(i -> new Change("Field " + i, worst, worst + "!"))
                .toList();
        events.publishEvent(published(POST, "Much").changing(changes));

        assertThat(all().getFirst().changes()).hasSize(30);
    }

    @Test
    void findsWhatWasDoneToOneThingByWhateverName() {
        events.publishEvent(published(POST, "Old name"));
        later(1);
        events.publishEvent(published(OTHER, "Another"));
        later(1);
        events.publishEvent(saved("New name"));

        assertThat(labels(new ActivityFilter("", POST, null, "", "", null, null)))
                .containsExactly("New name", "Old name");
        assertThat(labels(new ActivityFilter("", UUID.randomUUID(), null, "", "", null, null)))
                .isEmpty();
        assertThat(log.label(POST)).contains("New name");
        assertThat(log.label(UUID.randomUUID())).isEmpty();
    }

    @Test
    void exportsWhatTheFilterLetsThroughAndNoFormula() {
        events.publishEvent(published(POST, "=HYPERLINK(\"https://evil.example\")")
                .changing(List.of(new Change("Title", "a", "b"))));
        events.publishEvent(saved("Other"));

        var csv = new StringBuilder();
        log.export(new ActivityFilter("", null, null, "", "post.published", null, null), csv);

        assertThat(csv.toString().split("\r\n")).hasSize(2);
        assertThat(csv).contains("Time,Person,Action,What was done,Kind,Subject,Changes");
        assertThat(csv).contains("post.published", "\"'=HYPERLINK(\"\"https://evil.example\"\")\"", "Title: a → b");
    }

    @Test
    void exportsMoreThanOneChunk() {
        transactions.executeWithoutResult(transaction ->
                IntStream.range(0, 1_001).forEach(i -> events.publishEvent(published(UUID.randomUUID(), "Post " + i))));

        var csv = new StringBuilder();
        log.export(ActivityFilter.ALL, csv);

        assertThat(csv.toString().lines()).hasSize(1_002);
    }

    @Test
    void forgetsWhatIsOlderThanTheOwnerWants() {
        log.keepFor(new ActivityPeriod(1));
        events.publishEvent(published(POST, "Old"));
        clock.advance(Duration.ofDays(40));
        events.publishEvent(published(OTHER, "New"));

        var said = new ArrayList<String>();
        oldActivity.run((line, arguments) -> said.add(line.formatted(arguments)));

        assertThat(labels(ActivityFilter.ALL)).containsExactly("New");
        assertThat(said).containsExactly("Forgot 2 entries that were older than 1 month.");
    }

    @Test
    void aChangeOfThePeriodIsInTheLogItself() {
        log.keepFor(new ActivityPeriod(24));

        assertThat(log.period()).isEqualTo(new ActivityPeriod(24));
        assertThat(all())
                .singleElement()
                .satisfies(item ->
                        assertThat(item.changes()).containsExactly(new Change("Kept for", "12 months", "24 months")));
    }

    @Test
    void refusesAPeriodThatIsNone() {
        assertThatThrownBy(() -> new ActivityPeriod(0))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("from 1 to 120");
    }

    private List<ActivityItem> all() {
        return log.list(ActivityFilter.ALL, null, 100);
    }

    private List<String> labels(ActivityFilter filter) {
        return log.list(filter, null, 100).stream()
                .map(item -> item.subject().label())
                .toList();
    }

    private void later(int minutes) {
        clock.advance(Duration.ofMinutes(minutes));
    }

    private static Deed published(UUID id, String title) {
        return Deed.of("deed.post.published", subject(id, title));
    }

    private static Deed saved(String title, Change... changes) {
        return Deed.of("deed.post.saved", subject(POST, title))
                .changing(List.of(changes))
                .comparedAt("/admin/posts/%s/history?revision=2".formatted(POST))
                .asOngoing();
    }

    private static Subject subject(UUID id, String title) {
        return new Subject("post", id, title, "/admin/posts/" + id);
    }
}
