package org.inkjar.security;

/** Whether somebody can sign in. */
public enum PersonState {
    ACTIVE,
    /** They were sent a link, which may have ended. */
    INVITED,
    DEACTIVATED,
    /** They have no account, but posts. */
    GUEST
}
