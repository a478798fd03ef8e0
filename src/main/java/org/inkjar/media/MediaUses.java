package org.inkjar.media;

import java.util.List;

/** Says where an entry of the library is used. The rooms that use entries implement it; this one does not know them. */
public interface MediaUses {

    /** The uses by what is not deleted, in the order of their titles. */
    List<MediaUse> of(MediaKey key);

    /**
     * One place that would miss the entry.
     *
     * @param title what people call the place
     * @param editor the address at which it is changed
     */
    record MediaUse(String title, String editor) {}
}
