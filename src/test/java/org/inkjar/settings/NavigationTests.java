package org.inkjar.settings;

import static java.util.Collections.nCopies;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.inkjar.Refusals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NavigationTests {

    private static final NavigationItem LINK = new NavigationItem("Posts", "/");
    private static final SocialLink PROFILE = new SocialLink("", "https://github.com/ada");

    @Test
    void eachListHasRoomForTwelveLinks() {
        assertThat(Refusals.of(() -> new Navigation(nCopies(12, LINK), nCopies(12, LINK), "", nCopies(12, PROFILE))))
                .isEmpty();
        assertThat(Refusals.of(() -> new Navigation(nCopies(13, LINK), nCopies(13, LINK), "", nCopies(13, PROFILE))))
                .containsOnlyKeys("header", "footer", "social");
    }

    @Test
    void theTextAtTheFootIsOneLine() {
        assertThat(new Navigation(List.of(), List.of(), " By\nAda ", List.of()).footerText())
                .isEqualTo("By Ada");
        assertThat(Refusals.of(() -> new Navigation(List.of(), List.of(), "x".repeat(301), List.of())))
                .containsOnlyKeys("footerText");
    }

    @ParameterizedTest
    @CsvSource({
        "https://github.com/ada, GitHub",
        "https://www.linkedin.com/in/ada, LinkedIn",
        "https://mastodon.social/@ada, Mastodon",
        "https://fosstodon.org/@ada, Mastodon",
        "https://www.youtube.com/@ada, YouTube",
        "https://X.com/ada, X",
        "https://ada.example.com, ada.example.com",
        "https://notgithub.com/ada, notgithub.com"
    })
    void aProfileWithoutALabelHasTheNameOfItsNetwork(String address, String name) {
        assertThat(new SocialLink("", address).label()).isEqualTo(name);
        assertThat(new SocialLink("Me", address).label()).isEqualTo("Me");
    }

    @ParameterizedTest
    @CsvSource({"'',address", "ada,address", "/ada,address", "javascript:alert(1),address", "mailto:a@b.example,address"
    })
    void aProfileIsElsewhere(String address, String field) {
        assertThat(Refusals.of(() -> new SocialLink("", address))).containsOnlyKeys(field);
    }

    @Test
    void aLongHostFitsIntoTheLabel() {
        assertThat(new SocialLink("", "https://" + "a".repeat(60) + ".example.com").label())
                .hasSize(40);
    }
}
