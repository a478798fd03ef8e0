package org.inkjar.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostSnippetTests {

    @ParameterizedTest
    @CsvSource({"'','','',Title,Beginning", "'',Summary,'',Title,Summary", "Seo,Summary,For them,Seo,For them"})
    void saysWhatWasWrittenForItElseWhatThereIs(
            String seoTitle, String summary, String seoDescription, String headline, String description) {
        var snippet = new PostSnippet("Title", seoTitle, summary, seoDescription, "Beginning", Optional.empty());

        assertThat(snippet.headline()).isEqualTo(headline);
        assertThat(snippet.description()).isEqualTo(description);
    }

    @Test
    void aDrawingIsNoPictureForNetworks() {
        assertThat(withCover("/samples/welcome.svg").picture()).isEmpty();
        assertThat(withCover("/media/1/a.webp").picture()).map(Cover::address).contains("/media/1/a.webp");
    }

    private static PostSnippet withCover(String address) {
        return new PostSnippet("Title", "", "", "", "", Cover.of(address, "What it shows"));
    }
}
