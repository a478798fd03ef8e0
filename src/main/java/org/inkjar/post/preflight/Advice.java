package org.inkjar.post.preflight;

import static org.inkjar.post.preflight.Severity.PROBLEM;
import static org.inkjar.post.preflight.Severity.SUGGESTION;

import java.util.List;
import org.inkjar.common.Words;

/**
 * All that there is to say of a post. What was found is kept by these names until the post is looked through again: the
 * words are those of whoever reads it.
 */
public enum Advice {
    NO_TEXT(PROBLEM, Subject.TEXT, "post.preflight.text.none"),
    OPEN_CODE(PROBLEM, Subject.TEXT, "post.preflight.text.open-code"),
    DRAFT_WORDS(PROBLEM, Subject.DRAFT_WORDS, "post.preflight.draft-words"),
    UNDESCRIBED_PICTURE(PROBLEM, Subject.PICTURES, "post.preflight.pictures.undescribed"),
    UNDESCRIBED_COVER(SUGGESTION, Subject.PICTURES, "post.preflight.pictures.cover"),
    LINK_WITHOUT_ADDRESS(PROBLEM, Subject.LINKS, "post.preflight.links.empty"),
    LINK_USELESS(PROBLEM, Subject.LINKS, "post.preflight.links.useless"),
    LINK_TO_NO_HEADING(PROBLEM, Subject.LINKS, "post.preflight.links.no-heading"),
    LINK_MOVED(SUGGESTION, Subject.LINKS, "post.preflight.links.moved"),
    LINK_MISSING(PROBLEM, Subject.LINKS, "post.preflight.links.missing"),
    LINK_HIDDEN(PROBLEM, Subject.LINKS, "post.preflight.links.hidden"),
    LINK_GONE(PROBLEM, Subject.LINKS, "post.preflight.links.gone"),
    LINK_TO_NO_PLACE(PROBLEM, Subject.LINKS, "post.preflight.links.no-place"),
    LINK_PAST_THE_PLACE(PROBLEM, Subject.LINKS, "post.preflight.links.past-the-place"),
    WEB_LINK_MOVED(SUGGESTION, Subject.WEB_LINKS, "post.preflight.web-links.moved"),
    WEB_LINK_SILENT(PROBLEM, Subject.WEB_LINKS, "post.preflight.web-links.silent"),
    WEB_LINK_FAILING(PROBLEM, Subject.WEB_LINKS, "post.preflight.web-links.failing"),
    HEADING_OF_TITLE(SUGGESTION, Subject.HEADINGS, "post.preflight.headings.of-title"),
    NAMELESS_HEADING_OF_TITLE(SUGGESTION, Subject.HEADINGS, "post.preflight.headings.of-title.nameless"),
    HEADING_SKIPS(SUGGESTION, Subject.HEADINGS, "post.preflight.headings.skips"),
    NAMELESS_HEADING_SKIPS(SUGGESTION, Subject.HEADINGS, "post.preflight.headings.skips.nameless"),
    ADDRESS_OF_ANOTHER(PROBLEM, Subject.ADDRESS, "post.preflight.address.of-another"),
    NO_SUMMARY(SUGGESTION, Subject.SUMMARY, "post.preflight.summary.none"),
    LONG_TITLE(SUGGESTION, Subject.SEARCH, "post.preflight.search.title"),
    LONG_DESCRIPTION(SUGGESTION, Subject.SEARCH, "post.preflight.search.description");

    private final Severity severity;
    private final Subject subject;
    private final String key;

    Advice(Severity severity, Subject subject, String key) {
        this.severity = severity;
        this.subject = subject;
        this.key = key;
    }

    public Severity severity() {
        return severity;
    }

    public Subject subject() {
        return subject;
    }

    /** @param named what it is about, as it stands in the post */
    String of(List<String> named) {
        return Words.of(key, named.toArray());
    }
}
