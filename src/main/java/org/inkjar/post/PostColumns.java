package org.inkjar.post;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.inkjar.author.Preferences;
import org.inkjar.common.RetriedOnCollision;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Which columns the signed-in author wants to see in the list of posts, and in which order. */
@Service
@Transactional
@PreAuthorize("hasRole('CONTRIBUTOR')")
@RetriedOnCollision
public class PostColumns {

    private static final String PREFERENCE = "post-columns";
    private static final int VERSION = 1;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Preferences preferences;

    PostColumns(Preferences preferences) {
        this.preferences = preferences;
    }

    @Transactional(readOnly = true)
    public Choice find() {
        return preferences
                .find(PREFERENCE)
                .map(json -> JSON.readValue(json, Kept.class))
                .map(kept -> new Choice(kept.order(), kept.hidden()))
                .orElse(Choice.AS_MADE);
    }

    public void keep(Choice choice) {
        preferences.keep(PREFERENCE, JSON.writeValueAsString(new Kept(VERSION, choice.order(), choice.hidden())));
    }

    /**
     * What somebody chose. Columns that it does not name, because they came later, are shown behind the others.
     *
     * @param order the names of columns
     * @param hidden the names of those that are not shown
     */
    public record Choice(List<String> order, List<String> hidden) {

        public static final Choice AS_MADE = new Choice(List.of(), List.of());

        public Choice {
            order = List.copyOf(order);
            hidden = List.copyOf(hidden);
        }

        public boolean shows(String column) {
            return !hidden.contains(column);
        }

        /** The columns in the order that was chosen. */
        public List<String> arrange(List<String> columns) {
            return columns.stream()
                    .sorted((left, right) -> Integer.compare(place(left), place(right)))
                    .toList();
        }

        private int place(String column) {
            int place = order.indexOf(column);
            return place < 0 ? Integer.MAX_VALUE : place;
        }
    }

    /** What stands in the database. Every later version must read it. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Kept(int version, List<String> order, List<String> hidden) {}
}
