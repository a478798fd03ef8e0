package org.inkjar.common.ui;

import java.util.List;

/**
 * Something that the command palette can find: a feature has a bean of this type for whatever of it somebody may want to go
 * to. It is asked with every character, and answers within some tens of milliseconds.
 */
public interface PaletteSource {

    /** How many entries of one source are shown. */
    int LIMIT = 8;

    /**
     * What fits, the best first, and nothing that whoever is signed in may not see.
     *
     * @param query what somebody has typed so far; where it is empty, what they are likely to want, or nothing
     */
    List<PaletteEntry> find(PaletteQuery query);
}
