package org.inkjar.post;

import static org.assertj.core.api.Assertions.assertThat;

import org.inkjar.Refusals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagDataTests {

    @ParameterizedTest
    @CsvSource({
        "java,java",
        "#java,java",
        "' ## Java  25 ',Java 25",
        "C#,C#",
        "C++,C++",
        "日本,日本",
        "<script>,<script>",
        "\"'; drop table tag; --\",\"'; drop table tag; --\""
    })
    void aNameIsTextWithoutTheHash(String typed, String kept) {
        assertThat(new TagData(typed, "", "").name()).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({"'','',name", "#,'',name", "java,Ja va,slug", "java,../x,slug"})
    void refusesWhatIsInvalidAndNamesTheField(String name, String slug, String field) {
        assertThat(Refusals.of(() -> new TagData(name, slug, ""))).containsOnlyKeys(field);
    }

    @Test
    void refusesWhatIsTooLong() {
        assertThat(Refusals.of(() -> new TagData("x".repeat(51), "x".repeat(101), "x".repeat(501))))
                .containsOnlyKeys("name", "slug", "description");
        assertThat(Refusals.of(() -> new TagData("x".repeat(50), "x".repeat(100), "x".repeat(500))))
                .isEmpty();
    }
}
