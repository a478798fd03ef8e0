package org.inkjar.common;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is made of the content, and made anew when the content has changed. Can be used by many threads. */
public final class ContentMemo<T> {

    private final ContentVersion version;
    private final Supplier<T> make;
    private volatile @Nullable Made<T> made;

    public ContentMemo(ContentVersion version, Supplier<T> make) {
        this.version = version;
        this.make = make;
    }

    public T get() {
        long current = version.current();
        var last = made;
        if (last == null || last.version < current) {
            last = new Made<>(current, make.get());
            made = last;
        }
        return last.value;
    }

    private record Made<T>(long version, T value) {}
}
