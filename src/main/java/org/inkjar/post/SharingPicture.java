package org.inkjar.post;

import java.util.List;

/** Draws the picture that other sites show beside the link to a post without a cover. */
public interface SharingPicture {

    /**
     * A picture as PNG.
     *
     * @param authors their names, in order
     */
    byte[] png(String title, List<String> authors);
}
