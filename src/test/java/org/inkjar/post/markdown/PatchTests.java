package org.inkjar.post.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatchTests {

    @ParameterizedTest
    @CsvSource({
        "a b c, a b c, 0",
        "a b c, a x c, 1",
        "a b c, a c, 0",
        "a c, a b c, 1",
        "a a a, a a, 0",
        "a a, a a a, 1",
        "'', a b, 2",
        "a b, '', 0",
        "a b c d, d c b a, 4"
    })
    void makesTheOldOneTheNewOneWithAsLittleAsPossible(String before, String after, int inserted) {
        var patch = Patch.between(parts(before), parts(after));

        var patched = new ArrayList<>(parts(before));
        var stretch = patched.subList(patch.start(), patch.start() + patch.removed());
        stretch.clear();
        stretch.addAll(patch.inserted());
        assertThat(patched).isEqualTo(parts(after));
        assertThat(patch.inserted()).hasSize(inserted);
    }

    private static List<String> parts(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(" "));
    }
}
