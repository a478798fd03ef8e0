package org.inkjar.post.weblink;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** Whether this blog asks the links of its posts by itself: one row. */
@Entity
class LinkCheckSettings {

    static final long ID = 1;

    @Id
    private long id;

    @Version
    private long version;

    private boolean enabled;

    protected LinkCheckSettings() {} // for JPA

    void enable(boolean newEnabled) {
        enabled = newEnabled;
    }

    boolean isEnabled() {
        return enabled;
    }
}
