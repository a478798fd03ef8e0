package org.inkjar.stats;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The host of the page that led somebody here. Of what the header says nothing else is kept. */
final class Referrer {

    private static final Pattern HOST =
            Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{1,62}");
    private static final int LONGEST = 2_000;

    private Referrer() {}

    /**
     * The host, in lower case and without {@code www.}; empty where it is a host of the site itself, and where there is
     * none.
     */
    static Optional<String> of(String header, String... own) {
        if (header.length() > LONGEST) {
            return Optional.empty();
        }
        var host = host(header);
        for (var site : own) {
            if (host.equals(plain(site))) {
                return Optional.empty();
            }
        }
        return host.length() <= TallyKey.LONGEST && HOST.matcher(host).matches() ? Optional.of(host) : Optional.empty();
    }

    /** The host of a web address; by hand, since most of what comes in is no valid one. */
    static String host(String address) {
        int start = address.indexOf("://") + 3;
        if (start < 3) {
            return "";
        }
        int end = start;
        while (end < address.length() && "/?#".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        var authority = address.substring(start, end);
        authority = authority.substring(authority.lastIndexOf('@') + 1);
        int port = authority.indexOf(':');
        return plain(port < 0 ? authority : authority.substring(0, port));
    }

    private static String plain(String host) {
        var lower = host.toLowerCase(Locale.ROOT);
        return lower.startsWith("www.") ? lower.substring(4) : lower;
    }
}
