package org.inkjar.settings;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where readers find the site, for documents that need full addresses. */
@Component
public class PublicAddress {

    private final Settings settings;

    PublicAddress(Settings settings) {
        this.settings = settings;
    }

    /** Such as {@code https://blog.example.com}: as set, else as configured, else as the present request has it. */
    public String base() {
        var known = settings.baseUrl();
        return known.isEmpty()
                ? ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString()
                : known;
    }

    /** The full address of a path on this site; a full address stays as it is. */
    public String of(String pathOrAddress) {
        return pathOrAddress.startsWith("/") ? base() + pathOrAddress : pathOrAddress;
    }
}
