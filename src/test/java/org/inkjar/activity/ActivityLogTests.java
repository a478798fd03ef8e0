package org.inkjar.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.UUID;
import java.util.stream.IntStream;
import org.inkjar.People;
import org.inkjar.common.Change;
import org.inkjar.common.Deed;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.Subject;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

class ActivityLogTests extends ActivityTest {

    @Autowired
    OldActivity oldActivity;

    @Autowired
    TransactionTemplate transactions;

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
    void forgetsWhatIsOlderThanTheOwnerWants() {
        log.keepFor(new ActivityPeriod(1));
        events.publishEvent(published(POST, "Old"));
        clock.advance(Duration.ofDays(40));
        events.publishEvent(published(OTHER, "New"));

        var said = new ArrayList<String>();
        oldActivity.run(line -> said.add(line.toString()));

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
}
