package org.inkjar.post.preflight;

import org.inkjar.post.markdown.TextPlace;

/**
 * Where a finding is to be mended.
 *
 * @param field as {@code PostData} names it
 * @param text where in that field; of the text alone
 */
public record Place(String field, TextPlace text) {

    public static final String BODY = "body";

    static Place in(TextPlace text) {
        return new Place(BODY, text);
    }

    static Place field(String field) {
        return new Place(field, TextPlace.START);
    }

    public boolean isInText() {
        return field.equals(BODY);
    }
}
