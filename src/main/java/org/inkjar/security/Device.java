package org.inkjar.security;

import java.util.List;
import java.util.Map;
import org.inkjar.common.Words;
import org.jspecify.annotations.Nullable;

/**
 * A browser and what it runs on, from what it says of itself (RFC 9110, User-Agent). It says what it likes: this is a help
 * to recognise one's own devices, and nothing relies on it.
 *
 * @param kept as it stands in the database and in the log: in English, such as “Firefox on Linux”
 */
record Device(String kept) {

    static final int MAX_LENGTH = 80;

    private static final String ON = " on ";
    private static final String UNKNOWN = "An unknown browser";

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
        var browser = first(BROWSERS, text, UNKNOWN);
        var system = first(SYSTEMS, text, "");
        return new Device(system.isEmpty() ? browser : browser + ON + system);
    }

    /** For the person themselves, in their language. */
    String words() {
        var parts = kept.split(ON, 2);
        var browser = parts[0].equals(UNKNOWN) ? Words.of("security.device.unknown") : parts[0];
        return parts.length == 1 ? browser : words(browser, parts[1]);
    }

    private static String words(String browser, String system) {
        return switch (system) {
            case "an iPhone" -> Words.of("security.device.iphone", browser);
            case "an iPad" -> Words.of("security.device.ipad", browser);
            case "a Mac" -> Words.of("security.device.mac", browser);
            default -> Words.of("security.device", browser, system);
        };
    }

    private static String first(List<Map.Entry<String, String>> names, String text, String otherwise) {
        return names.stream()
                .filter(name -> text.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(otherwise);
    }
}
