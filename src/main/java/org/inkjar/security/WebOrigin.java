package org.inkjar.security;

import java.net.URI;

/** Where the site stands for a browser: scheme, host and port (RFC 6454). Its passkeys are good for nothing elsewhere. */
record WebOrigin(String value, String host) {

    /** @param address such as {@code https://blog.example.com} */
    static WebOrigin of(String address) {
        var uri = URI.create(address);
        boolean usual = uri.getPort() == (uri.getScheme().equals("https") ? 443 : 80);
        var port = uri.getPort() < 0 || usual ? "" : ":" + uri.getPort();
        return new WebOrigin(uri.getScheme() + "://" + uri.getHost() + port, uri.getHost());
    }
}
