package org.inkjar.activity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.inkjar.common.Change;
import org.inkjar.common.ChangeKind;
import org.inkjar.common.ChangedValue;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The changes of an entry, bounded, as they are kept: JSON that every later version must read. */
record KeptChanges(List<Change> list) {

    static final int MAX_LENGTH = 40_000;

    /** As many as fit, each at its longest and every character of it escaped. */
    private static final int MAX_CHANGES = 30;

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    static KeptChanges of(List<Change> changes) {
        return new KeptChanges(changes.stream().limit(MAX_CHANGES).toList());
    }

    static KeptChanges read(String json) {
        var kept = JSON.readValue(json, new TypeReference<List<Kept>>() {});
        return new KeptChanges(kept.stream().map(Kept::change).toList());
    }

    /** These, and what was changed after them: of each field the first state and the last, if they differ. */
    KeptChanges and(List<Change> later) {
        var fields = new LinkedHashMap<String, Change>();
        list.forEach(change -> fields.put(change.field(), change));
        later.forEach(change ->
                fields.merge(change.field(), change, (old, now) -> new Change(old.field(), old.before(), now.after())));
        return of(fields.values().stream()
                .filter(change -> !change.before().equals(change.after()))
                .toList());
    }

    String json() {
        return JSON.writeValueAsString(list.stream().map(Kept::of).toList());
    }

    /**
     * A change as it stands in the database.
     *
     * @param kind of what it became; null where it was kept before there were kinds
     * @param kindBefore of what it was; null where there was one kind for both
     */
    private record Kept(
            String field,
            String before,
            String after,
            @Nullable ChangeKind kind,
            @Nullable ChangeKind kindBefore) {

        static Kept of(Change change) {
            var before = change.before();
            var after = change.after();
            return new Kept(change.field(), before.text(), after.text(), after.kind(), before.kind());
        }

        Change change() {
            var now = Objects.requireNonNullElse(kind, ChangeKind.TEXT);
            var then = Objects.requireNonNullElse(kindBefore, now);
            return new Change(field, new ChangedValue(then, before), new ChangedValue(now, after));
        }
    }
}
