package org.inkjar.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.inkjar.Refusals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTests {

    @ParameterizedTest
    @CsvSource({"1,1", "50,100"})
    void keepsWhatIsWithinItsBounds(int page, int feed) {
        assertThat(Refusals.of(() -> new Reading(page, feed, FeedContent.SUMMARY, false)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0,20,postsPerPage", "51,20,postsPerPage", "10,0,feedPosts", "10,101,feedPosts", "10,-1,feedPosts"})
    void refusesTooFewAndTooMany(int page, int feed, String field) {
        assertThat(Refusals.of(() -> new Reading(page, feed, FeedContent.FULL, true)))
                .containsOnlyKeys(field);
    }

    @Test
    void namesEverythingThatIsMissing() {
        assertThat(Refusals.of(() -> new Reading(0, 0, null, true)))
                .containsOnlyKeys("postsPerPage", "feedPosts", "feedContent");
    }
}
