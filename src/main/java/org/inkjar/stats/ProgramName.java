package org.inkjar.stats;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.inkjar.common.Words;

/** The short name of a program in its user agent (RFC 9110, 10.1.5), such as {@code Googlebot} or {@code Feedly}. */
final class ProgramName {

    static final String UNNAMED = "Unnamed";

    private static final String NAME = "([\\w.-][\\w. -]{0,38}[\\w.-])";

    /** In the order in which they are believed: crawlers that pass for browsers say who they are behind this word. */
    private static final Pattern COMPATIBLE = Pattern.compile("compatible; *(?!MSIE)" + NAME);

    private static final Pattern BOT =
            Pattern.compile("(?i)([\\w.-]{0,30}(?:bot|crawler|spider|headless)[\\w.-]{0,30})");
    private static final Pattern FIRST = Pattern.compile("^(?!Mozilla/)" + NAME);

    private ProgramName() {}

    static String of(String userAgent) {
        return Stream.of(COMPATIBLE, FIRST, BOT)
                .flatMap(pattern -> pattern.matcher(userAgent).results().limit(1))
                .map(MatchResult::group)
                .map(ProgramName::withoutLead)
                .findFirst()
                .orElse(UNNAMED);
    }

    /** The name of a program, or of one and the feed that it fetches, for people to read. */
    static String inWords(String counted) {
        return counted.equals(UNNAMED) || counted.startsWith(UNNAMED + " /")
                ? Words.of("stats.unnamed") + counted.substring(UNNAMED.length())
                : counted;
    }

    private static String withoutLead(String match) {
        return match.replaceFirst("^compatible; *", "")
                .replaceFirst(" - .*", "")
                .strip();
    }
}
