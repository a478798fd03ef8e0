package org.inkjar.post.weblink;

import java.time.Duration;
import java.util.Optional;

/**
 * What came back when a link was asked.
 *
 * @param verdict what that says about the link
 * @param status the last HTTP status; 0 where nobody answered
 * @param address where it ended, after all redirects
 * @param retryAfter how long the server wants to be left alone
 */
public record LinkAnswer(Verdict verdict, int status, WebAddress address, Optional<Duration> retryAfter) {

    /** What an answer says about a link. */
    public enum Verdict {
        /** Somebody answered with a document. */
        FINE,
        /** The same, and the address has moved there for good. */
        MOVED,
        /** Nobody answered, or said that there is nothing. */
        FAILED,
        /** A door is closed to us that may be open to readers, or nobody may ask there. */
        UNKNOWN
    }

    static LinkAnswer of(Verdict verdict, int status, WebAddress address) {
        return new LinkAnswer(verdict, status, address, Optional.empty());
    }
}
