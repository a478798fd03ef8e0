package org.inkjar.common;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;

/** The addresses of the site, each said once. Public ones are a contract: they never change. */
public final class SitePaths {

    public static final String HOME = "/";
    public static final String TAGS = "/tags";
    public static final String ARCHIVE = "/archive";
    public static final String SEARCH = "/search";
    public static final String ATOM = "/feed.xml";
    public static final String RSS = "/rss.xml";
    public static final String JSON_FEED = "/feed.json";
    public static final String SITEMAP = "/sitemap.xml";
    public static final String ROBOTS = "/robots.txt";
    public static final String LLMS = "/llms.txt";
    public static final String LOGIN = "/login";
    public static final String SETUP = "/setup";
    public static final String RESET = "/reset";
    public static final String ADMIN = "/admin";
    public static final String STATISTICS = ADMIN + "/statistics";
    public static final String ACTIVITY = ADMIN + "/activity";

    /** What is public on every blog, whatever is written there. */
    public static final Set<String> ALWAYS_THERE =
            Set.of(HOME, TAGS, ARCHIVE, SEARCH, ATOM, RSS, JSON_FEED, SITEMAP, ROBOTS, LLMS);

    /** First parts of addresses that lead to no public document. */
    public static final Set<String> PRIVATE = Set.of(
            "admin",
            "api",
            "actuator",
            "login",
            "logout",
            "setup",
            "invitation",
            "reset",
            "error",
            "webauthn",
            "VAADIN",
            "vaadinServlet");

    /** First parts of addresses that no page may take as its slug. */
    public static final Set<String> RESERVED = Set.of(
            "page",
            "posts",
            "tags",
            "authors",
            "archive",
            "search",
            "feed",
            "rss",
            "sitemap",
            "robots",
            "llms",
            "media",
            "preview",
            "series",
            "login",
            "logout",
            "setup",
            "invitation",
            "reset",
            "admin",
            "api",
            "actuator",
            "error",
            "vaadin",
            "webauthn",
            "assets",
            "samples");

    private SitePaths() {}

    /** Page {@code number} of the article list, counted from 1. */
    public static String page(int number) {
        return number == 1 ? HOME : "/page/" + number;
    }

    /** Page {@code number} of a list that stands at {@code path}, counted from 1. */
    public static String numbered(String path, int number) {
        return number == 1 ? path : path + "?page=" + number;
    }

    /** Page {@code number} of what is found for {@code query}, counted from 1. */
    public static String search(String query, int number) {
        var found = SEARCH + "?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
        return number == 1 ? found : found + "&page=" + number;
    }

    public static String post(Slug slug) {
        return "/posts/" + slug;
    }

    /** The picture for other sites of the post that stands at {@code path}. */
    public static String card(String path) {
        return path + ".png";
    }

    /** A page such as About, which stands directly under the root. */
    public static String standalone(Slug slug) {
        return "/" + slug;
    }

    public static String tag(Slug slug) {
        return TAGS + "/" + slug;
    }

    /** The Atom feed of a tag. */
    public static String tagFeed(Slug slug) {
        return tag(slug) + ATOM;
    }

    /** Whether a feed stands there. */
    public static boolean isFeed(String path) {
        return path.equals(ATOM)
                || path.equals(RSS)
                || path.equals(JSON_FEED)
                || (path.startsWith(TAGS + "/") && path.endsWith(ATOM));
    }

    /** The Markdown of the post or page that stands at {@code path}. */
    public static String markdown(String path) {
        return path + ".md";
    }

    public static String author(Slug slug) {
        return "/authors/" + slug;
    }

    /** The picture or file of this key in the library. */
    public static String media(String key, String fileName) {
        return "/media/" + key + "/" + fileName;
    }

    public static String series(Slug slug) {
        return "/series/" + slug;
    }

    /** The post that is not public yet, for those who know the token. */
    public static String preview(String token) {
        return "/preview/" + token;
    }

    /** Where whoever was sent the token makes an account. */
    public static String invitation(String token) {
        return "/invitation/" + token;
    }

    /** Where whoever was sent the token chooses another password. */
    public static String reset(String token) {
        return RESET + "/" + token;
    }

    /** The editor of a post or page. */
    public static String editor(UUID id) {
        return ADMIN + "/posts/" + id;
    }

    /** The figures of a post or page. */
    public static String statistics(UUID id) {
        return STATISTICS + "/" + id;
    }

    /** What was done to something, for the owner. */
    public static String activity(UUID id) {
        return ACTIVITY + "?subject=" + id;
    }

    /** The editor of something new of which there is a working copy. */
    public static String newPost(String kind, UUID copy) {
        return ADMIN + "/posts/new?kind=" + kind + "&copy=" + copy;
    }
}
