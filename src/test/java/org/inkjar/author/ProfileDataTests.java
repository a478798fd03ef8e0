package org.inkjar.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Collections;
import java.util.List;
import org.inkjar.Refusals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

class ProfileDataTests {

    private static final AuthorLink LINK = new AuthorLink("Code", "https://example.com");

    @Test
    void keepsWhatIsValid() {
        var data =
                new ProfileData(" Ada\n Lovelace", " ada ", "First line\r\nSecond line\n", "/ada.png", List.of(LINK));

        assertThat(data)
                .isEqualTo(
                        new ProfileData("Ada Lovelace", "ada", "First line\nSecond line", "/ada.png", List.of(LINK)));
    }

    static final List<Arguments> INVALID = List.of(
            arguments("name", new String[] {"", "", "", ""}),
            arguments("name", new String[] {"\u200B", "", "", ""}),
            arguments("name", new String[] {"x".repeat(81), "", "", ""}),
            arguments("slug", new String[] {"Ada", "Not A Slug", "", ""}),
            arguments("slug", new String[] {"Ada", "x".repeat(101), "", ""}),
            arguments("bio", new String[] {"Ada", "", "x".repeat(1_001), ""}),
            arguments("picture", new String[] {"Ada", "", "", "ada.png"}),
            arguments("picture", new String[] {"Ada", "", "", "javascript:alert(1)"}),
            arguments("picture", new String[] {"Ada", "", "", "/" + "x".repeat(500)}));

    @ParameterizedTest
    @FieldSource("INVALID")
    void refusesWhatIsInvalidAndNamesTheField(String field, String[] typed) {
        assertThat(Refusals.of(() -> new ProfileData(typed[0], typed[1], typed[2], typed[3], List.of())))
                .containsOnlyKeys(field);
    }

    @Test
    void hasRoomForTenLinks() {
        assertThat(Refusals.of(() -> new ProfileData("Ada", "", "", "", Collections.nCopies(10, LINK))))
                .isEmpty();
        assertThat(Refusals.of(() -> new ProfileData("Ada", "", "", "", Collections.nCopies(11, LINK))))
                .containsOnlyKeys("links");
    }
}
