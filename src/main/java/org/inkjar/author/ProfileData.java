package org.inkjar.author;

import java.util.List;
import org.inkjar.common.Checks;
import org.inkjar.common.Slug;
import org.inkjar.common.Told;
import org.inkjar.common.Words;

/**
 * What an author says of themselves, valid by construction.
 *
 * @param name at most 80 characters
 * @param slug see {@link Slug}; empty to have one made of the name
 * @param bio at most {@value #MAX_BIO} characters, may be empty
 * @param picture a path on this site or a web address, may be empty
 * @param links in order, at most 10
 */
public record ProfileData(String name, String slug, String bio, String picture, List<AuthorLink> links)
        implements Told {

    public static final int MAX_BIO = 1_000;

    private static final int MAX_LINKS = 10;

    public ProfileData {
        var checks = new Checks();
        name = checks.required("name", name, 80);
        slug = checks.slug("slug", slug);
        bio = checks.lines("bio", bio, MAX_BIO);
        picture = checks.addressOrPath("picture", picture, 500);
        links = List.copyOf(links);
        if (links.size() > MAX_LINKS) {
            checks.reject("links", Words.of("author.profile.links.too-many", MAX_LINKS));
        }
        checks.throwIfRejected();
    }
}
