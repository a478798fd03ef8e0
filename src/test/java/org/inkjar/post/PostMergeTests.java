package org.inkjar.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PostMergeTests {

    private static final UUID ADA = new UUID(0, 1);
    private static final UUID GRACE = new UUID(0, 2);

    private final PostData base = PostData.of(PostKind.POST, "Title", "One.\n\nTwo.", ADA).toBuilder()
            .slug("title")
            .tags(List.of("a", "b"))
            .build();

    @Test
    void bringsDifferentFieldsTogether() {
        var mine = base.toBuilder().title("Mine").featured(true).build();
        var theirs = base.toBuilder().summary("Theirs").language("de").build();

        assertThat(PostMerge.of(base, mine, theirs))
                .hasValue(base.toBuilder()
                        .title("Mine")
                        .featured(true)
                        .summary("Theirs")
                        .language("de")
                        .build());
    }

    @Test
    void leavesAFieldThatBothChangedToPeople() {
        var mine = base.toBuilder().title("Mine").build();
        var theirs = base.toBuilder().title("Theirs").summary("Theirs").build();

        assertThat(PostMerge.of(base, mine, theirs)).isEmpty();
        assertThat(PostMerge.of(base, mine, mine)).hasValue(mine);
    }

    @Test
    void mergesTextsByParagraph() {
        var mine = base.toBuilder().body("One, mine.\n\nTwo.").build();
        var theirs = base.toBuilder().body("One.\n\nTwo, theirs.").build();

        assertThat(PostMerge.of(base, mine, theirs).orElseThrow().body()).isEqualTo("One, mine.\n\nTwo, theirs.");
        assertThat(PostMerge.of(base, mine, mine.toBuilder().body("Other").build()))
                .isEmpty();
    }

    @Test
    void mergesListsByItem() {
        var mine = base.toBuilder().tags(List.of("b", "a", "mine")).build();
        var theirs = base.toBuilder().tags(List.of("b", "theirs")).build();

        assertThat(PostMerge.of(base, mine, theirs).orElseThrow().tags()).containsExactly("b", "mine", "theirs");
    }

    @Test
    void takesAnOrderThatOnlyOneChanged() {
        var theirs = base.toBuilder().tags(List.of("b", "a")).build();

        assertThat(PostMerge.of(base, base, theirs).orElseThrow().tags()).containsExactly("b", "a");
    }

    @Test
    void leavesItToPeopleWhenNobodyWouldBeLeftOrTogetherItIsTooMuch() {
        var both = base.toBuilder().authorIds(List.of(ADA, GRACE)).build();
        var withoutAda = both.toBuilder().authorIds(List.of(GRACE)).build();
        var withoutGrace = both.toBuilder().authorIds(List.of(ADA)).build();
        assertThat(PostMerge.of(both, withoutAda, withoutGrace)).isEmpty();

        assertThat(PostMerge.of(base, tagged("x"), tagged("y"))).isEmpty();
    }

    private PostData tagged(String prefix) {
        return base.toBuilder()
                .tags(IntStream.range(0, 15).mapToObj(i -> prefix + i).toList())
                .build();
    }
}
