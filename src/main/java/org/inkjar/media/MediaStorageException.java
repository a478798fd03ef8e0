package org.inkjar.media;

import org.inkjar.common.Words;

/** The server could not keep a file. Nothing of it is left; the message can be shown to a person. */
public class MediaStorageException extends RuntimeException {

    MediaStorageException(Throwable cause) {
        super(Words.of("media.not-stored"), cause);
    }
}
