package org.inkjar.media;

import java.util.List;
import java.util.Map;

/** Says where entries of the library are used. The rooms that use entries implement it; this one does not know them. */
public interface MediaUses {

    /** The uses by what is not deleted, saved or not, in the order of their titles. An entry that is not used is missing. */
    Map<MediaKey, List<MediaUse>> all();

    /**
     * One place that would miss the entry.
     *
     * @param title what people call the place; who may not read it is told no more than that there is one
     * @param editor the address at which it is changed
     * @param isOpen whether that address opens for whoever asks
     */
    record MediaUse(String title, String editor, boolean isOpen) {}
}
