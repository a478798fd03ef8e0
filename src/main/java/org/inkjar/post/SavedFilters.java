package org.inkjar.post;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.inkjar.author.Preferences;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.NotFoundException;
import org.inkjar.common.RetriedOnCollision;
import org.inkjar.common.Words;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The filters that the signed-in author keeps for themselves, in their order. */
@Service
@Transactional
@PreAuthorize("hasRole('CONTRIBUTOR')")
@RetriedOnCollision
public class SavedFilters {

    /** How many somebody may keep: more than that is a list to search again. */
    public static final int MAX = 10;

    private static final String PREFERENCE = "post-filters";
    private static final int VERSION = 1;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Preferences preferences;

    SavedFilters(Preferences preferences) {
        this.preferences = preferences;
    }

    @Transactional(readOnly = true)
    public List<SavedFilter> list() {
        return preferences
                .find(PREFERENCE)
                .map(json -> JSON.readValue(json, Kept.class).filters())
                .orElse(List.of());
    }

    /**
     * Keeps a filter.
     *
     * @param position among the others, from 0; what is beyond the last is the end
     * @throws InvalidInputException when there is one of this name, or {@value #MAX} already
     */
    public void keep(SavedFilter filter, int position) {
        change(filters -> {
            if (filters.size() >= MAX) {
                throw new InvalidInputException("name", Words.of("post.filter.most", MAX));
            }
            refuseTaken(filters, filter.name());
            filters.add(Math.clamp(position, 0, filters.size()), filter);
        });
    }

    /**
     * Gives a filter another name.
     *
     * @throws InvalidInputException when another one has this name
     * @throws NotFoundException when it was deleted
     */
    public void rename(String name, String newName) {
        change(filters -> {
            int at = index(filters, name);
            var renamed = new SavedFilter(newName, filters.get(at).query());
            filters.remove(at);
            refuseTaken(filters, renamed.name());
            filters.add(at, renamed);
        });
    }

    /** Forgets a filter, if it is there. */
    public void delete(String name) {
        change(filters -> filters.removeIf(filter -> filter.name().equals(name)));
    }

    private void change(Consumer<List<SavedFilter>> change) {
        var filters = new ArrayList<>(list());
        change.accept(filters);
        preferences.keep(PREFERENCE, JSON.writeValueAsString(new Kept(VERSION, filters)));
    }

    private static int index(List<SavedFilter> filters, String name) {
        return filters.stream()
                .filter(filter -> filter.name().equals(name))
                .findFirst()
                .map(filters::indexOf)
                .orElseThrow(() -> new NotFoundException(Words.of("post.filter.gone")));
    }

    private static void refuseTaken(List<SavedFilter> filters, String name) {
        if (filters.stream().anyMatch(filter -> Tag.key(filter.name()).equals(Tag.key(name)))) {
            throw new InvalidInputException("name", Words.of("post.filter.taken"));
        }
    }

    /** What stands in the database. Every later version must read it. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Kept(int version, List<SavedFilter> filters) {}
}
