package org.inkjar.post;

import org.inkjar.common.Checks;
import org.inkjar.common.Slug;
import org.inkjar.common.Told;

/**
 * What a person says of a tag, valid by construction.
 *
 * @param name at most {@value #MAX_NAME} characters
 * @param slug see {@link Slug}; empty to have one made of the name
 * @param description for the tag's page, at most 500 characters, may be empty
 */
public record TagData(String name, String slug, String description) implements Told {

    public static final int MAX_NAME = 50;

    public TagData {
        var checks = new Checks();
        name = checks.required("name", withoutHash(name), MAX_NAME);
        slug = checks.slug("slug", slug);
        description = checks.line("description", description, 500);
        checks.throwIfRejected();
    }

    /** People type {@code #java} and mean {@code java}. */
    static String withoutHash(String name) {
        return name.strip().replaceFirst("^#+\\s*", "");
    }
}
