package org.inkjar.post.weblink;

import java.util.Optional;

/**
 * What is wrong with a link that leads away from the blog.
 *
 * @param movedTo where it leads now; empty where it leads nowhere
 * @param status what was answered last; 0 where nobody answered
 */
public record LinkTrouble(Optional<String> movedTo, int status) {

    static LinkTrouble broken(int status) {
        return new LinkTrouble(Optional.empty(), status);
    }

    static LinkTrouble moved(String address) {
        return new LinkTrouble(Optional.of(address), 0);
    }

    /** What an answer says by itself, before other days have confirmed it. */
    static Optional<LinkTrouble> of(LinkAnswer answer) {
        return switch (answer.verdict()) {
            case FAILED -> Optional.of(broken(answer.status()));
            case MOVED -> Optional.of(moved(answer.address().value()));
            case FINE, UNKNOWN -> Optional.empty();
        };
    }
}
