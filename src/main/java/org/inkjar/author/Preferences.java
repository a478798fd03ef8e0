package org.inkjar.author;

import java.util.Optional;
import org.inkjar.common.NotFoundException;
import org.inkjar.common.RetriedOnCollision;
import org.inkjar.common.Words;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How the signed-in author likes the admin to be, on whatever device. Each feature keeps JSON of its own under a name of its
 * own, and reads every earlier version of it.
 */
@Service
@Transactional
@PreAuthorize("hasRole('CONTRIBUTOR')")
@RetriedOnCollision
public class Preferences {

    /** How long the JSON of one name may be. */
    public static final int MAX_LENGTH = 20_000;

    private final PreferenceRepository preferences;
    private final CurrentAuthor currentAuthor;

    Preferences(PreferenceRepository preferences, CurrentAuthor currentAuthor) {
        this.preferences = preferences;
        this.currentAuthor = currentAuthor;
    }

    /** What was kept under the name. */
    @Transactional(readOnly = true)
    public Optional<String> find(String name) {
        return currentAuthor
                .id()
                .flatMap(id -> preferences.findById(new Preference.Key(id, name)))
                .map(Preference::details);
    }

    /**
     * Keeps JSON in the place of what was there.
     *
     * @throws IllegalArgumentException when it is longer than {@value #MAX_LENGTH} characters: the feature bounds it
     */
    public void keep(String name, String json) {
        if (json.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("The preference %s has %,d characters".formatted(name, json.length()));
        }
        var author = currentAuthor.id().orElseThrow(() -> new NotFoundException(Words.of("common.account.gone")));
        var key = new Preference.Key(author, name);
        preferences
                .findById(key)
                .ifPresentOrElse(
                        preference -> preference.become(json),
                        () -> preferences.saveAndFlush(new Preference(key, json)));
    }
}
