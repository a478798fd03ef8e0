package org.inkjar.common;

import static java.util.ResourceBundle.Control.FORMAT_PROPERTIES;

import com.vaadin.flow.component.UI;
import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.TreeMap;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * What people read, in their language. The words of each room lie in {@code messages/} under its name, and so do their
 * keys: {@code site.archive} is in {@code site.properties}, and in German in {@code site_de.properties}. Patterns are
 * those of {@link MessageFormat}.
 */
public final class Words {

    /** The languages that there are words in; the first is for everybody who reads none of them. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);

    static final List<String> ROOMS = List.of(
            "activity",
            "admin",
            "author",
            "common",
            "deed",
            "feed",
            "frontend",
            "job",
            "mail",
            "media",
            "ops",
            "post",
            "redirect",
            "search",
            "security",
            "settings",
            "site",
            "stats");

    private static final ResourceBundleMessageSource SOURCE = source();

    private Words() {}

    /** The words for whoever is being answered. */
    public static String of(String key, Object... arguments) {
        return in(language(), key, arguments);
    }

    public static String in(Locale language, String key, Object... arguments) {
        return SOURCE.getMessage(key, arguments, language);
    }

    /** The words under a key that may be none; empty where it is. */
    public static Optional<String> find(String key, Object... arguments) {
        return Optional.ofNullable(SOURCE.getMessage(key, arguments, null, language()));
    }

    /** All patterns of a room by their keys, for the browser, which has no {@link MessageFormat} and fills in by itself. */
    public static Map<String, String> patterns(String room, Locale language) {
        var bundle = ResourceBundle.getBundle(file(room), language, Control.getNoFallbackControl(FORMAT_PROPERTIES));
        var patterns = new TreeMap<String, String>();
        bundle.keySet().forEach(key -> patterns.put(key, bundle.getString(key)));
        return patterns;
    }

    /** Writes dates as the pattern under this key has them. */
    public static DateTimeFormatter dates(String key) {
        return DateTimeFormatter.ofPattern(of(key), language());
    }

    /** The language of whoever is being answered: that of their window, else of their request, else the first one. */
    public static Locale language() {
        var window = UI.getCurrent();
        if (window != null) {
            return nearest(window.getLocale());
        }
        var request = LocaleContextHolder.getLocaleContext();
        var wanted = request == null ? null : request.getLocale();
        return wanted == null ? LANGUAGES.getFirst() : nearest(wanted);
    }

    /** The language of {@link #LANGUAGES} that comes nearest to the one that is wanted. */
    public static Locale nearest(Locale wanted) {
        return LANGUAGES.stream()
                .filter(language -> language.getLanguage().equals(wanted.getLanguage()))
                .findFirst()
                .orElse(LANGUAGES.getFirst());
    }

    private static String file(String room) {
        return "messages/" + room;
    }

    private static ResourceBundleMessageSource source() {
        var source = new ResourceBundleMessageSource();
        source.setBasenames(ROOMS.stream().map(Words::file).toArray(String[]::new));
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        source.setAlwaysUseMessageFormat(true);
        return source;
    }
}
