package org.inkjar.settings;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.inkjar.common.Checks;

/**
 * A link in the head or the foot of every page.
 *
 * @param label what a reader sees, at most 40 characters
 * @param address a path on this site or a web address
 */
@Embeddable
public record NavigationItem(
        @Column(length = 40) String label,
        @Column(length = 500) String address) {

    public NavigationItem {
        var checks = new Checks();
        label = checks.required("label", label, 40);
        address = checks.addressOrPath("address", checks.required("address", address, 500), 500);
        checks.throwIfRejected();
    }
}
