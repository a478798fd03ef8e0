package org.inkjar.author;

/** Whether an author can sign in. */
public enum AccountStanding {
    /** They can. */
    ACTIVE,
    /** They could, until an owner closed their account. */
    DEACTIVATED,
    /** They never could: they have no account. */
    GUEST
}
