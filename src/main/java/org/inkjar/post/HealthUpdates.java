package org.inkjar.post;

import static org.springframework.transaction.event.TransactionPhase.BEFORE_COMMIT;

import java.util.Set;
import org.inkjar.post.weblink.WebLinkChanged;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Has a post looked at when somebody writes in it, and when something becomes known of a link in it: at the end of that
 * transaction, when everything else is there to which the post may link.
 */
@Component
class HealthUpdates {

    private final HealthKeeper keeper;
    private final PostHealthRepository health;

    HealthUpdates(HealthKeeper keeper, PostHealthRepository health) {
        this.keeper = keeper;
        this.health = health;
    }

    @TransactionalEventListener(phase = BEFORE_COMMIT)
    void on(PostWritten event) {
        keeper.look(event.id());
    }

    @TransactionalEventListener(phase = BEFORE_COMMIT)
    void on(WebLinkChanged event) {
        health.linkingTo(Set.of(event.address())).forEach(keeper::look);
    }
}
