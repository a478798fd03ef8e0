package org.inkjar.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What was written once is read by every later version. */
class PostJsonTests {

    private static final UUID ADA = UUID.fromString("00000000-0000-7000-8000-00000000000a");

    @Test
    void everythingIsReadAsItWasWrittenAndTheTextIsLeftOut() {
        var data = new PostData(
                PostKind.PAGE,
                "A title",
                "an-address",
                "A summary",
                "The body",
                "/media/cover.webp",
                "What it shows",
                List.of(ADA, UUID.randomUUID()),
                List.of("Java", "Web"),
                "pt-BR",
                "A title for search engines",
                "A description for search engines",
                "https://example.com/first",
                true);

        var details = PostJson.write(data);

        assertThat(details).doesNotContain("The body");
        assertThat(PostJson.read(details, "The body")).isEqualTo(data);
    }

    @Test
    void hostileTextComesBackAsItWas() {
        var data = PostData.of(PostKind.POST, "\"}],{\\u0000</script>' or 1=1 --\u200b😀 ${x}", "", ADA);

        assertThat(PostJson.read(PostJson.write(data), "")).isEqualTo(data);
    }

    @Test
    void theLongestDataHasRoom() {
        var data = PostData.builder()
                .title("\"".repeat(200))
                .slug("a".repeat(100))
                .summary("\\".repeat(500))
                .cover("/" + "a".repeat(499))
                .coverAlt("\"".repeat(300))
                .authorIds(IntStream.range(0, 10).mapToObj(i -> new UUID(0, i)).toList())
                .tags(IntStream.range(10, 30).mapToObj(i -> "\"".repeat(48) + i).toList())
                .seoTitle("\"".repeat(200))
                .seoDescription("\"".repeat(500))
                .canonicalUrl("https://example.com/" + "a".repeat(480))
                .build();

        assertThat(PostJson.write(data)).hasSizeLessThan(Revision.MAX_DETAILS);
    }

    @Test
    void aFieldThatWasNotThereYetIsEmpty() {
        var data = PostJson.read("{\"title\":\"Old\",\"authorIds\":[\"" + ADA + "\"]}", "Text");

        assertThat(data).isEqualTo(PostData.of(PostKind.POST, "Old", "Text", ADA));
    }

    @Test
    void aFieldThatIsNoLongerThereIsPassedOver() {
        var data = PostJson.read("{\"title\":\"Old\",\"mood\":{\"is\":[1,2]},\"authorIds\":[\"" + ADA + "\"]}", "Text");

        assertThat(data.title()).isEqualTo("Old");
    }
}
