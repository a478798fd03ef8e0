package org.inkjar.feed;

/** What was asked for was public once, and no longer is. */
class GoneException extends RuntimeException {

    GoneException() {
        super("What was at this address has been withdrawn.");
    }
}
