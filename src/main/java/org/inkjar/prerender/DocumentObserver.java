package org.inkjar.prerender;

import java.util.Set;

/**
 * Hears of each public document that a reader got. It is called on the thread that answers, after the answer is written:
 * whatever takes time is for later. What it throws is logged, and the reader notices nothing.
 */
public interface DocumentObserver {

    /** The header fields of requests that it wants to know; it is told of no others. */
    Set<String> headers();

    /** A {@code GET} was answered with the document, or with the word that the reader's copy of it is still true. */
    void read(DocumentRead read);
}
