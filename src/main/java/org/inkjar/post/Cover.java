package org.inkjar.post;

import java.util.Optional;

/**
 * The picture above a post.
 *
 * @param address a path on this site or a web address
 * @param alt what it shows; empty when it only decorates
 */
public record Cover(String address, String alt) {

    /** None for an empty address. */
    static Optional<Cover> of(String address, String alt) {
        return address.isEmpty() ? Optional.empty() : Optional.of(new Cover(address, alt));
    }
}
