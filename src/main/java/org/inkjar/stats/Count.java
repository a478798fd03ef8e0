package org.inkjar.stats;

/** How often something was read and by how many; the readers of several days are those of each day, added. */
public record Count(long views, long readers) {

    public static final Count NONE = new Count(0, 0);

    Count plus(Count other) {
        return new Count(views + other.views, readers + other.readers);
    }
}
