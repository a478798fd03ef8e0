package org.inkjar.stats;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedFetchTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Feedly/1.0 (+http://www.feedly.com/fetcher.html; 42 subscribers; like FeedFetcher-Google) | Feedly | 42
            Inoreader/1.0 (+http://www.inoreader.com/feed-fetcher; 1 subscribers; )                    | Inoreader | 1
            Feedbin feed-id:1373711 - 11 subscribers                                                   | Feedbin feed-id | 11
            NewsBlur Feed Fetcher - 3 subscribers - https://www.newsblur.com/site/1/blog               | NewsBlur Feed Fetcher | 3
            NetNewsWire (RSS Reader; https://netnewswire.com/)                                         | NetNewsWire | 0
            """)
    void saysForHowManyItFetches(String userAgent, String program, int subscribers) {
        var fetch = FeedFetch.of(userAgent, "/feed.xml");

        assertThat(fetch.subscribers()).isEqualTo(subscribers);
        assertThat(fetch.program()).isEqualTo(program);
    }

    @Test
    void aNumberBeyondReasonIsNotBelieved() {
        assertThat(FeedFetch.of("Evil/1.0 (99999999999 subscribers)", "/feed.xml")
                        .subscribers())
                .isZero();
    }

    @Test
    void isCountedByProgramAndFeed() {
        assertThat(FeedFetch.of("Feedly/1.0", "/feed.xml").name()).isEqualTo("Feedly /feed.xml");
        assertThat(FeedFetch.of("Feedly/1.0", "/tags/" + "a".repeat(200) + "/feed.xml")
                        .name())
                .hasSize(TallyKey.LONGEST);
    }
}
