package org.inkjar.search;

/**
 * What a post is searched in, and how much it counts to be found there. Each part is two kinds of fields of the index:
 * one of the words as they stand, and one of their stems for each language.
 */
enum Part {
    TITLE("title", 125),
    TAGS("tags", 25),
    SUMMARY("summary", 5),
    TEXT("text", 1);

    private final String field;
    private final float weight;

    Part(String field, float weight) {
        this.field = field;
        this.weight = weight;
    }

    String words() {
        return field;
    }

    String stems(String language) {
        return field + "." + language;
    }

    float weight() {
        return weight;
    }
}
