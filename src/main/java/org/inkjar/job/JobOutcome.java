package org.inkjar.job;

/** How a run ended. An interrupted one was in the middle when its node ended, and begins anew. */
public enum JobOutcome {
    SUCCEEDED,
    FAILED,
    INTERRUPTED
}
