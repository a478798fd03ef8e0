package org.inkjar.author;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.inkjar.common.Checks;

/**
 * A place where readers find an author.
 *
 * @param label what a reader sees, at most 40 characters
 * @param address a web address
 */
@Embeddable
public record AuthorLink(
        @Column(length = 40) String label,
        @Column(length = 500) String address) {

    public AuthorLink {
        var checks = new Checks();
        label = checks.required("label", label, 40);
        address = checks.webAddress("address", checks.required("address", address, 500), 500);
        checks.throwIfRejected();
    }
}
