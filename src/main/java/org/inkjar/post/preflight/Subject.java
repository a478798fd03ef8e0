package org.inkjar.post.preflight;

import org.inkjar.common.Words;

/** What a finding is about, as lists are filtered by it. */
public enum Subject {
    TEXT("post.field.text"),
    DRAFT_WORDS("post.preflight.draft-words.label"),
    HEADINGS("post.preflight.headings"),
    PICTURES("post.preflight.pictures"),
    LINKS("post.preflight.links"),
    WEB_LINKS("post.preflight.web-links"),
    ADDRESS("post.field.address"),
    SUMMARY("post.field.summary"),
    SEARCH("post.preflight.search");

    private final String key;

    Subject(String key) {
        this.key = key;
    }

    public String label() {
        return Words.of(key);
    }
}
