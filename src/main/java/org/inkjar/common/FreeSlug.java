package org.inkjar.common;

import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds a slug that nobody has yet. */
public final class FreeSlug {

    private FreeSlug() {}

    /** The first of {@code wish}, {@code wish-2}, {@code wish-3} … that is not taken. */
    public static Slug like(Slug wish, Predicate<Slug> taken) {
        return Stream.concat(Stream.of(wish), IntStream.iterate(2, n -> n + 1).mapToObj(wish::numbered))
                .filter(taken.negate())
                .findFirst()
                .orElseThrow();
    }
}
