package org.inkjar.post.preflight;

/** How much a finding matters. Neither keeps anybody from publishing. */
public enum Severity {
    /** Readers will stumble over it. */
    PROBLEM,
    /** It could be better. */
    SUGGESTION
}
