package org.inkjar.author;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** In which language to speak with somebody. Not for views: nothing here asks who is calling. */
@Service
public class Languages {

    private final PreferenceRepository preferences;

    Languages(PreferenceRepository preferences) {
        this.preferences = preferences;
    }

    /** The one that they chose, if they did; one of those that there are words in. */
    @Transactional(readOnly = true)
    public Optional<Locale> of(UUID author) {
        return preferences
                .findById(new Preference.Key(author, LanguageChoice.PREFERENCE))
                .map(Preference::details)
                .flatMap(LanguageChoice::read);
    }
}
