package org.inkjar.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.List;
import org.inkjar.common.Change;
import org.inkjar.common.ChangeKind;
import org.inkjar.common.ChangedValue;
import org.junit.jupiter.api.Test;

class KeptChangesTests {

    private static final String FIELD = "deed.field.searchable";

    @Test
    void areReadAsTheyWereWritten() {
        var changes = List.of(
                Change.of(FIELD, "as it says", true), Change.of("deed.field.kept-for", null, Period.ofMonths(2)));

        assertThat(KeptChanges.read(KeptChanges.of(changes).json()).list()).isEqualTo(changes);
    }

    @Test
    void takeInWhatWasChangedAfterThem() {
        var first =
                KeptChanges.of(List.of(Change.of(FIELD, "as it says", true), new Change("title", "Draft", "Drift")));

        assertThat(first.and(List.of(Change.of(FIELD, true, false), new Change("title", "Drift", "Draft")))
                        .list())
                .containsExactly(Change.of(FIELD, "as it says", false));
    }

    @Test
    void ofOlderVersionsAreUnderstood() {
        assertThat(KeptChanges.read("""
                        [{"field": "Time zone", "before": "UTC", "after": "Europe/Berlin"},
                         {"field": "searchable", "before": "yes", "after": "no", "kind": "WORD"}]""").list())
                .containsExactly(
                        new Change("Time zone", "UTC", "Europe/Berlin"),
                        new Change(
                                "searchable",
                                new ChangedValue(ChangeKind.WORD, "yes"),
                                new ChangedValue(ChangeKind.WORD, "no")));
    }
}
