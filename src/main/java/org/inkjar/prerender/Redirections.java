package org.inkjar.prerender;

import java.util.Optional;

/** Knows the addresses that lead elsewhere. It is asked for every document: it answers from memory. */
public interface Redirections {

    /**
     * Where an address leads.
     *
     * @param path decoded, without a slash at its end
     */
    Optional<Redirection> find(String path);

    /**
     * An address elsewhere.
     *
     * @param location a path on this site or a web address, as it stands in a header
     * @param permanent whether it will stay so
     */
    record Redirection(String location, boolean permanent) {}
}
