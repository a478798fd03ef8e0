package org.inkjar.media;

/** The server could not keep a file. Nothing of it is left; the message can be shown to a person. */
public class MediaStorageException extends RuntimeException {

    MediaStorageException(Throwable cause) {
        super(
                "The file did not arrive whole, or the server could not store it: its disk may be full. Nothing was kept. Try again.",
                cause);
    }
}
