package org.inkjar.admin;

import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Objects;
import org.inkjar.author.CurrentAuthor;
import org.inkjar.author.Languages;
import org.inkjar.common.WindowLanguage;
import org.inkjar.common.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/**
 * The language of whoever asks for something: the one that they chose, else what their browser asks for (RFC 9110,
 * Accept-Language), else English. It is that of windows, and of what is answered without one, such as downloads.
 */
@Component("localeResolver") // the name that Spring MVC knows it by
class PersonalLanguage implements LocaleResolver, WindowLanguage {

    /** Browsers ask for a few languages. Who asks for more reads English. */
    private static final int MAX_LENGTH = 1_000;

    private final CurrentAuthor currentAuthor;
    private final Languages languages;

    PersonalLanguage(CurrentAuthor currentAuthor, Languages languages) {
        this.currentAuthor = currentAuthor;
        this.languages = languages;
    }

    @Override
    public Locale language() {
        var request = VaadinRequest.getCurrent();
        return language(request == null ? null : request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return language(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("People choose their language in their profile");
    }

    private Locale language(@Nullable String wanted) {
        return currentAuthor.id().flatMap(languages::of).orElseGet(() -> nearest(wanted));
    }

    /** The servlet container's own reading of the header falls back on the language of the machine. */
    private static Locale nearest(@Nullable String wanted) {
        var nearest = Locale.lookup(ranges(wanted), Words.LANGUAGES);
        return Objects.requireNonNullElse(nearest, Words.LANGUAGES.getFirst());
    }

    private static List<LanguageRange> ranges(@Nullable String wanted) {
        if (wanted == null || wanted.length() > MAX_LENGTH) {
            return List.of();
        }
        try {
            return LanguageRange.parse(wanted);
        } catch (IllegalArgumentException e) {
            return List.of(); // Anybody may send anything.
        }
    }
}
