package org.inkjar.post.markdown;

import java.util.Optional;

/**
 * Knows how large images are, so that a page need not jump when they load. It is asked for every image of every text, and
 * about any address that somebody may type.
 */
public interface ImageSizes {

    /** The size of the image at that address, where it is known. */
    Optional<ImageSize> of(String address);
}
