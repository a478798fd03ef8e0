package org.inkjar.post;

import java.util.Optional;
import org.inkjar.post.markdown.Images;
import org.inkjar.post.markdown.KnownImage;

/**
 * The picture above a post.
 *
 * @param address a path on this site or a web address
 * @param alt what it shows; empty when it only decorates
 * @param known what is known of it, where a page shows it
 */
public record Cover(String address, String alt, Optional<KnownImage> known) {

    /** None for an empty address. */
    static Optional<Cover> of(String address, String alt) {
        return address.isEmpty() ? Optional.empty() : Optional.of(new Cover(address, alt, Optional.empty()));
    }

    Cover with(Images images) {
        return new Cover(address, alt, images.find(address));
    }
}
