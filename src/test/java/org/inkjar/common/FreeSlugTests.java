package org.inkjar.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FreeSlugTests {

    private static final Slug WISH = new Slug("wish");

    @Test
    void aFreeWishComesTrue() {
        assertThat(FreeSlug.like(WISH, slug -> false)).isEqualTo(WISH);
    }

    @Test
    void aTakenWishGetsTheFirstFreeNumber() {
        var taken = Set.of("wish", "wish-2", "wish-4");

        assertThat(FreeSlug.like(WISH, slug -> taken.contains(slug.value()))).hasToString("wish-3");
    }

    @Test
    void findsAPlaceForTheLongestSlugAmongManyOfItsKind() {
        var wish = new Slug("a".repeat(100));
        var taken = IntStream.rangeClosed(2, 1_000).mapToObj(wish::numbered).collect(Collectors.toSet());
        taken.add(wish);

        assertThat(FreeSlug.like(wish, taken::contains)).isEqualTo(new Slug("a".repeat(95) + "-1001"));
    }
}
