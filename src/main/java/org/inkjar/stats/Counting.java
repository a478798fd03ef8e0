package org.inkjar.stats;

import org.springframework.stereotype.Component;

/** Whether anything is counted, as each request asks; the settings say so, see {@link Flush}. */
@Component
class Counting {

    private volatile boolean on = true;

    boolean isOn() {
        return on;
    }

    void set(boolean isOn) {
        on = isOn;
    }
}
