package org.inkjar.activity;

import java.util.LinkedHashMap;
import java.util.List;
import org.inkjar.common.Change;
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
        return new KeptChanges(JSON.readValue(json, new TypeReference<List<Change>>() {}));
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
        return JSON.writeValueAsString(list);
    }
}
