package org.inkjar.security;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A browser and what it runs on, in words such as “Firefox on Linux”, from what it says of itself (RFC 9110, User-Agent).
 * It says what it likes: this is a help to recognise one's own devices, and nothing relies on it.
 */
record Device(String words) {

    static final int MAX_LENGTH = 80;

    /** Browsers name those that they resemble too, so the order counts: the most particular first. */
    private static final List<Map.Entry<String, String>> BROWSERS = List.of(
            Map.entry("Edg", "Edge"),
            Map.entry("OPR/", "Opera"),
            Map.entry("Vivaldi/", "Vivaldi"),
            Map.entry("SamsungBrowser/", "Samsung Internet"),
            Map.entry("YaBrowser/", "Yandex"),
            Map.entry("DuckDuckGo/", "DuckDuckGo"),
            Map.entry("FxiOS/", "Firefox"),
            Map.entry("Firefox/", "Firefox"),
            Map.entry("CriOS/", "Chrome"),
            Map.entry("Chromium/", "Chromium"),
            Map.entry("Chrome/", "Chrome"),
            Map.entry("Safari/", "Safari"),
            Map.entry("curl/", "curl"));

    private static final List<Map.Entry<String, String>> SYSTEMS = List.of(
            Map.entry("iPhone", "an iPhone"),
            Map.entry("iPad", "an iPad"),
            Map.entry("Android", "Android"),
            Map.entry("CrOS", "ChromeOS"),
            Map.entry("Windows", "Windows"),
            Map.entry("Macintosh", "a Mac"),
            Map.entry("FreeBSD", "FreeBSD"),
            Map.entry("Linux", "Linux"));

    /** Reads the header, whatever is in it; nothing of it is kept but words of the lists above. */
    static Device of(@Nullable String userAgent) {
        var text = userAgent == null ? "" : userAgent;
        var browser = first(BROWSERS, text, "An unknown browser");
        var system = first(SYSTEMS, text, "");
        return new Device(system.isEmpty() ? browser : browser + " on " + system);
    }

    private static String first(List<Map.Entry<String, String>> names, String text, String otherwise) {
        return names.stream()
                .filter(name -> text.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(otherwise);
    }
}
