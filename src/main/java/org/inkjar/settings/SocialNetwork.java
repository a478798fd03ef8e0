package org.inkjar.settings;

import static java.util.Map.entry;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Knows networks by their addresses. */
final class SocialNetwork {

    private static final int LONGEST_NAME = 40;
    private static final Pattern WWW = Pattern.compile("^(www|m)\\.");

    private static final Map<String, String> NAMES = Map.ofEntries(
            entry("bsky.app", "Bluesky"),
            entry("codeberg.org", "Codeberg"),
            entry("discord.com", "Discord"),
            entry("discord.gg", "Discord"),
            entry("facebook.com", "Facebook"),
            entry("github.com", "GitHub"),
            entry("gitlab.com", "GitLab"),
            entry("instagram.com", "Instagram"),
            entry("linkedin.com", "LinkedIn"),
            entry("medium.com", "Medium"),
            entry("pinterest.com", "Pinterest"),
            entry("reddit.com", "Reddit"),
            entry("stackoverflow.com", "Stack Overflow"),
            entry("t.me", "Telegram"),
            entry("threads.com", "Threads"),
            entry("threads.net", "Threads"),
            entry("tiktok.com", "TikTok"),
            entry("twitch.tv", "Twitch"),
            entry("twitter.com", "X"),
            entry("vimeo.com", "Vimeo"),
            entry("x.com", "X"),
            entry("youtube.com", "YouTube"));

    private SocialNetwork() {}

    /** The name of the network; of a site that is none its host. Mastodon's servers are told by how they name people. */
    static String nameOf(String webAddress) {
        var uri = URI.create(webAddress);
        var host = WWW.matcher(uri.getHost().toLowerCase(Locale.ROOT)).replaceFirst("");
        var name = NAMES.get(host);
        if (name != null) {
            return name;
        }
        return uri.getPath().startsWith("/@") ? "Mastodon" : host.substring(0, Math.min(host.length(), LONGEST_NAME));
    }
}
