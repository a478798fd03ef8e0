package org.inkjar.author;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** The one row that is locked by whoever changes who may come in; the migration writes it. */
@Entity
class AccountLock {

    static final long ID = 1;

    @Id
    @SuppressWarnings("UnusedVariable") // but by queries
    private long id;

    protected AccountLock() {}
}
