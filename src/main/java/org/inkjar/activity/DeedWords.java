package org.inkjar.activity;

import java.util.Locale;
import org.inkjar.common.Deed;
import org.inkjar.common.Words;

/** Says what was done, and to what kind of thing, in the language of whoever reads it. */
public final class DeedWords {

    private static final String PAGE = "page";

    private DeedWords() {}

    /** What somebody did, whatever it was done to: {@code Published the post …}. */
    public static String action(String action) {
        return Words.find(Deed.WORDS + action, "…", 0)
                .map(DeedWords::capitalised)
                .orElseGet(() -> readable(action));
    }

    public static String kind(String kind) {
        return switch (kind) {
            case "post" -> Words.of("activity.kind.post");
            case PAGE -> Words.of("activity.kind.page");
            case "template" -> Words.of("activity.kind.template");
            case "tag" -> Words.of("activity.kind.tag");
            case "series" -> Words.of("activity.kind.series");
            case "file" -> Words.of("activity.kind.file");
            case "settings" -> Words.of("activity.kind.settings");
            case "activity" -> Words.of("activity.kind.activity");
            case "job" -> Words.of("activity.kind.job");
            case "redirect" -> Words.of("activity.kind.redirect");
            case "person" -> Words.of("activity.kind.person");
            case "sign-in" -> Words.of("activity.kind.sign-in");
            case "unknown-account" -> Words.of("activity.kind.unknown-account");
            default -> readable(kind);
        };
    }

    /**
     * What somebody did to something.
     *
     * @param kind of the subject: the same may be done to a post and to a page
     * @param subject stands where the language wants it; may be empty
     */
    static String sentence(String action, String kind, String subject) {
        return Words.find(Deed.WORDS + action, subject, kind.equals(PAGE) ? 1 : 0)
                .orElseGet(() -> unknown(readable(action), subject))
                .replaceAll(" {2,}", " ")
                .strip();
    }

    /** Whether a text stands in what is said of a deed besides its subject, in any case. */
    static boolean contain(String action, String kind, String text) {
        return sentence(action, kind, "").toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
    }

    /** Of a deed that another version of Inkjar told. */
    private static String unknown(String action, String subject) {
        return subject.isEmpty() ? Words.of("activity.other", action) : Words.of("activity.other.to", action, subject);
    }

    /** {@code post.revision-restored} as “Post: revision restored”. */
    private static String readable(String name) {
        return capitalised(name.replaceFirst("\\.", ": ").replace('-', ' '));
    }

    private static String capitalised(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
