package org.inkjar.feed;

import java.net.URI;

/** Where the site stands, from which its addresses are absolute. */
record Origin(URI base) {

    Origin(String base) {
        this(URI.create(base));
    }

    /** A path on this site, or a web address, as an absolute URI (RFC 3986), which is ASCII whatever the slug. */
    String absolute(String address) {
        return base.resolve(address).toASCIIString();
    }
}
