package org.inkjar.author;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Locale;
import java.util.Optional;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.RetriedOnCollision;
import org.inkjar.common.Words;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The language in which the signed-in author wants to work. Without a choice it is that of their browser. */
@Service
@Transactional
@PreAuthorize("hasRole('CONTRIBUTOR')")
@RetriedOnCollision
public class LanguageChoice {

    static final String PREFERENCE = "language";

    private static final int VERSION = 1;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Preferences preferences;

    LanguageChoice(Preferences preferences) {
        this.preferences = preferences;
    }

    @Transactional(readOnly = true)
    public Optional<Locale> find() {
        return preferences.find(PREFERENCE).flatMap(LanguageChoice::read);
    }

    /**
     * Keeps the choice, or that there is none.
     *
     * @throws InvalidInputException when there are no words in this {@code language}
     */
    public void keep(Optional<Locale> language) {
        if (!Words.LANGUAGES.containsAll(language.stream().toList())) {
            throw new InvalidInputException("language", Words.of("common.chosen"));
        }
        var tag = language.map(Locale::toLanguageTag).orElse("");
        preferences.keep(PREFERENCE, JSON.writeValueAsString(new Kept(VERSION, tag)));
    }

    /** Empty too when it is a language that this version has no words in. */
    static Optional<Locale> read(String json) {
        var chosen = Locale.forLanguageTag(JSON.readValue(json, Kept.class).tag());
        return Words.LANGUAGES.stream().filter(chosen::equals).findFirst();
    }

    /** What stands in the database, the tag empty without a choice. Every later version must read it. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Kept(int version, String tag) {}
}
