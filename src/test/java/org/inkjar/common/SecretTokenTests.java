package org.inkjar.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretTokenTests {

    @Test
    void neverComesTwice() {
        var tokens = Stream.generate(SecretToken::random).limit(10_000).collect(Collectors.toSet());

        assertThat(tokens).hasSize(10_000).allMatch(token -> token.value().matches(SecretToken.PATTERN));
    }

    @Test
    void isFoundAgainInItsAddress() {
        var token = SecretToken.random();

        assertThat(SecretToken.parse(token.value())).contains(token);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "short", "' or 1=1 --", "0123456789012345678901234567890", "012345678901234567890123456789é1"
            })
    void isNothingElse(String text) {
        assertThat(SecretToken.parse(text)).isEmpty();
        assertThat(SecretToken.parse(text + "a".repeat(100_000))).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new SecretToken(text));
    }

    @Test
    void isHiddenWhereItIsLoggedAndCannotBeReadOffItsHash() {
        var token = SecretToken.random();

        assertThat(token).hasToString("SecretToken[hidden]");
        assertThat(token.hash()).matches("[0-9a-f]{64}").doesNotContain(token.value());
        assertThat(SecretToken.random().hash()).isNotEqualTo(token.hash());
    }
}
