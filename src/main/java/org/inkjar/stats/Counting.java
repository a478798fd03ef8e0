package org.inkjar.stats;

import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Whether anything is counted, as each request asks; the settings say so, those of another node by {@link Flush}. */
@Component
class Counting {

    private volatile boolean on = true;

    boolean isOn() {
        return on;
    }

    void set(boolean isOn) {
        on = isOn;
    }

    @TransactionalEventListener
    void on(StatisticsSettings saved) {
        set(saved.counting());
    }
}
