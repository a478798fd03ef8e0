package org.inkjar.post.ui;

/** What is said of tags in several places. */
final class TagTexts {

    static final String GONE = "This tag no longer exists.";

    private TagTexts() {}

    /** Such as “12 posts carry it; they stay, without this tag.” */
    static String carriedBy(long posts, String many, String one) {
        if (posts == 0) {
            return "No post carries it.";
        }
        return posts == 1 ? "1 post carries it; %s.".formatted(one) : "%,d posts carry it; %s.".formatted(posts, many);
    }
}
