package org.inkjar.post.preflight;

/** What a finding is about, as lists are filtered by it. */
public enum Subject {
    TEXT("Text"),
    DRAFT_WORDS("Draft words"),
    HEADINGS("Headings"),
    PICTURES("Pictures"),
    LINKS("Links on this blog"),
    WEB_LINKS("Links elsewhere"),
    ADDRESS("Address"),
    SUMMARY("Summary"),
    SEARCH("Search result");

    private final String label;

    Subject(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
