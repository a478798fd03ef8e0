package org.inkjar.settings;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.inkjar.common.Checks;

/**
 * A page elsewhere that is the site's, or its author's.
 *
 * @param label what a reader sees, at most 40 characters; where it is left empty, the name of the network
 * @param address a web address
 */
@Embeddable
public record SocialLink(
        @Column(length = 40) String label,
        @Column(length = 500) String address) {

    public SocialLink {
        var checks = new Checks();
        label = checks.line("label", label, 40);
        address = checks.webAddress("address", checks.required("address", address, 500), 500);
        checks.throwIfRejected();
        if (label.isEmpty()) {
            label = SocialNetwork.nameOf(address);
        }
    }
}
