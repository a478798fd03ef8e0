package org.inkjar.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreviewTokenTests {

    @Test
    void neverComesTwice() {
        var tokens = Stream.generate(PreviewToken::random).limit(10_000).collect(Collectors.toSet());

        assertThat(tokens).hasSize(10_000).allMatch(token -> token.value().matches(PreviewToken.PATTERN));
    }

    @Test
    void isFoundAgainInItsAddress() {
        var token = PreviewToken.random();

        assertThat(token.path()).isEqualTo("/preview/" + token.value());
        assertThat(PreviewToken.parse(token.path().substring("/preview/".length())))
                .contains(token);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "short", "' or 1=1 --", "0123456789012345678901234567890", "012345678901234567890123456789é1"
            })
    void isNothingElse(String text) {
        assertThat(PreviewToken.parse(text)).isEmpty();
        assertThat(PreviewToken.parse(text + "a".repeat(100_000))).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new PreviewToken(text));
    }

    @Test
    void isHiddenWhereItIsLoggedAndCannotBeReadOffItsHash() {
        var token = PreviewToken.random();

        assertThat(token).hasToString("PreviewToken[hidden]");
        assertThat(token.hash()).matches("[0-9a-f]{64}").doesNotContain(token.value());
        assertThat(PreviewToken.random().hash()).isNotEqualTo(token.hash());
    }
}
