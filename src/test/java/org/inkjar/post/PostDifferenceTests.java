package org.inkjar.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class PostDifferenceTests {

    private static final UUID ADA = UUID.randomUUID();
    private static final PostData DATA = PostData.of(PostKind.POST, "Title", "Text", ADA);

    /** One change for each component of {@link PostData}. */
    private static final List<UnaryOperator<PostData.Builder>> CHANGES = List.of(
            data -> data.kind(PostKind.PAGE),
            data -> data.title("Another"),
            data -> data.slug("another"),
            data -> data.summary("Another"),
            data -> data.body("Another"),
            data -> data.cover("/another"),
            data -> data.coverAlt("Another"),
            data -> data.authorIds(List.of(UUID.randomUUID())),
            data -> data.tags(List.of("another")),
            data -> data.language("de"),
            data -> data.seoTitle("Another"),
            data -> data.seoDescription("Another"),
            data -> data.canonicalUrl("https://example.com/another"),
            data -> data.featured(true));

    @Test
    void noFieldIsForgotten() {
        assertThat(CHANGES).hasSameSizeAs(PostData.class.getRecordComponents());
        assertThat(CHANGES)
                .flatExtracting(change -> PostDifference.between(
                        DATA, change.apply(DATA.toBuilder()).build(), Map.of(ADA, "Ada")))
                .extracting(PostDifference::field)
                .doesNotHaveDuplicates()
                .hasSameSizeAs(CHANGES);
    }

    @Test
    void whatIsTheSameIsNoDifference() {
        assertThat(PostDifference.between(DATA, DATA.toBuilder().build(), Map.of()))
                .isEmpty();
    }

    @Test
    void authorsHaveTheirNames() {
        var unknown = UUID.randomUUID();
        var other = DATA.toBuilder().authorIds(List.of(ADA, unknown)).build();

        assertThat(PostDifference.between(DATA, other, Map.of(ADA, "Ada")))
                .containsExactly(new PostDifference("Authors", "Ada", "Ada, Unknown author"));
    }

    @Test
    void fromNothingEverythingIsNew() {
        assertThat(PostDifference.fromNothing(DATA, Map.of(ADA, "Ada")))
                .containsExactly(
                        new PostDifference("Title", "", "Title"),
                        new PostDifference("Text", "", "Text"),
                        new PostDifference("Authors", "", "Ada"),
                        new PostDifference("Kind", "", "post"),
                        new PostDifference("Featured", "", "no"),
                        new PostDifference("Language", "", "en"));
    }
}
