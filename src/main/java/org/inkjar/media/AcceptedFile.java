package org.inkjar.media;

import org.inkjar.media.format.FileType;
import org.inkjar.media.format.PictureSize;

/**
 * A file that was looked through, cleaned and kept.
 *
 * @param size {@link PictureSize#NONE} where it is no picture
 */
record AcceptedFile(ContentHash hash, long bytes, FileType type, PictureSize size) {}
