package org.inkjar.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.inkjar.author.AuthorLink;
import org.inkjar.author.AuthorProfile;
import org.inkjar.common.SitePaths;
import org.inkjar.post.PublishedPost;
import org.inkjar.post.SeriesTeaser;
import org.inkjar.post.TagLink;
import org.inkjar.settings.PublicAddress;
import org.inkjar.settings.SiteSettings;
import org.inkjar.settings.SocialLink;

/** Describes pages in the terms of schema.org. What is empty is left out. */
record StructuredData(SiteSettings site, PublicAddress address) {

    private static final String CONTEXT = "https://schema.org";
    private static final String SERIES = "CreativeWorkSeries";

    Map<String, Object> blog() {
        var blog = thing("Blog", site.title(), SitePaths.HOME);
        put(blog, "description", site.description());
        var elsewhere =
                site.navigation().social().stream().map(SocialLink::address).toList();
        if (!elsewhere.isEmpty()) {
            blog.put("sameAs", elsewhere);
        }
        return withContext(blog);
    }

    Map<String, Object> person(AuthorProfile author) {
        return withContext(describe(author));
    }

    /** @param image an address of the picture that stands for the post */
    Map<String, Object> blogPosting(PublishedPost post, String path, String description, String image) {
        var posting = thing("BlogPosting", "", path);
        posting.put("headline", post.data().title());
        put(posting, "description", description);
        posting.put("image", image);
        posting.put("datePublished", post.publishedAt().toString());
        posting.put("dateModified", post.updatedAt().toString());
        posting.put("author", post.authors().stream().map(this::describe).toList());
        posting.put("inLanguage", post.data().language());
        posting.put("wordCount", post.content().wordCount());
        posting.put("keywords", post.tags().stream().map(TagLink::name).toList());
        posting.put("mainEntityOfPage", address.of(path));
        var wholes = new ArrayList<>(List.of(thing("Blog", site.title(), SitePaths.HOME)));
        post.series().ifPresent(place -> {
            wholes.add(thing(SERIES, place.title(), place.path()));
            posting.put("position", place.number());
        });
        posting.put("isPartOf", wholes);
        return withContext(posting);
    }

    Map<String, Object> series(SeriesTeaser series) {
        var thing = thing(SERIES, series.title(), series.path());
        put(thing, "description", series.description());
        thing.put("isPartOf", thing("Blog", site.title(), SitePaths.HOME));
        return withContext(thing);
    }

    /** The way from the home page to this one; names and paths by turns. */
    Map<String, Object> breadcrumbs(String... namesAndPaths) {
        var items = new ArrayList<Map<String, Object>>();
        items.add(breadcrumb(1, site.title(), SitePaths.HOME));
        for (int i = 0; i < namesAndPaths.length; i += 2) {
            items.add(breadcrumb(items.size() + 1, namesAndPaths[i], namesAndPaths[i + 1]));
        }
        Map<String, Object> list = new LinkedHashMap<>();
        list.put("@type", "BreadcrumbList");
        list.put("itemListElement", items);
        return withContext(list);
    }

    private Map<String, Object> describe(AuthorProfile author) {
        var person = thing("Person", author.name(), SitePaths.author(author.slug()));
        put(person, "description", author.bio());
        put(person, "image", author.picture().isEmpty() ? "" : address.of(author.picture()));
        List<String> links = author.links().stream().map(AuthorLink::address).toList();
        if (!links.isEmpty()) {
            person.put("sameAs", links);
        }
        return person;
    }

    private Map<String, Object> breadcrumb(int position, String name, String path) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("@type", "ListItem");
        item.put("position", position);
        item.put("name", name);
        item.put("item", address.of(path));
        return item;
    }

    private Map<String, Object> thing(String type, String name, String path) {
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("@type", type);
        put(thing, "name", name);
        thing.put("url", address.of(path));
        return thing;
    }

    private static void put(Map<String, Object> thing, String property, String value) {
        if (!value.isEmpty()) {
            thing.put(property, value);
        }
    }

    private static Map<String, Object> withContext(Map<String, Object> thing) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("@context", CONTEXT);
        whole.putAll(thing);
        return whole;
    }
}
