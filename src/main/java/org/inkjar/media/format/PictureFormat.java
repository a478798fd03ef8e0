package org.inkjar.media.format;

import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/**
 * Copies a picture without what it should not tell or do: places, cameras, comments, scripts, whatever hides behind its
 * end. Nothing is decoded, so that no quality is lost and no memory is needed; see decision 15.
 */
interface PictureFormat {

    /**
     * Writes the clean picture.
     *
     * @throws EOFException when the picture is cut off
     * @throws org.inkjar.common.InvalidInputException when it is damaged or too large
     */
    PictureSize clean(Path picture, OutputStream out) throws IOException;
}
