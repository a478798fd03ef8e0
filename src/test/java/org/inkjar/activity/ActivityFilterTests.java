package org.inkjar.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.inkjar.People;
import org.inkjar.common.Change;
import org.inkjar.common.Deed;
import org.inkjar.common.Subject;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

class ActivityFilterTests extends ActivityTest {

    @Autowired
    TransactionTemplate transactions;

    @Test
    void filtersByPerson() {
        var ada = people.ada();
        events.publishEvent(published(POST, "Hers").by(ada.id()));
        People.asEditor(() -> {
            events.publishEvent(published(OTHER, "Nobody's"));
            return "";
        });

        assertThat(labels(new ActivityFilter("", null, ada.id(), "", "", null, null)))
                .containsExactly("Hers");
        assertThat(labels(new ActivityFilter("", null, ActivityFilter.NO_PERSON, "", "", null, null)))
                .containsExactly("Nobody's");
    }

    @Test
    void filtersByKindActionAndText() {
        events.publishEvent(published(POST, "100% Wool"));
        events.publishEvent(saved("100 percent"));
        events.publishEvent(Deed.of("deed.tag.merged", new Subject("tag", OTHER, "Java", "")));

        assertThat(labels(new ActivityFilter("", null, null, "tag", "", null, null)))
                .containsExactly("Java");
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
        assertThat(labels(new ActivityFilter("", null, null, "", "", null, first)))
                .containsExactly("First day");
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
}
