package org.inkjar.post.markdown;

import java.util.Optional;

/**
 * Knows images, so that a page need not jump when they load, and loads no more than it shows. It is asked for every image
 * of every text, and about any address that somebody may type.
 */
public interface KnownImages {

    /** The image at that address, where it is known. */
    Optional<KnownImage> find(String address);
}
