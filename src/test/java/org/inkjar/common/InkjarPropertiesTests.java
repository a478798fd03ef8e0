package org.inkjar.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.inkjar.Configured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InkjarPropertiesTests {

    @Test
    void theBaseUrlHasNoSlashAtItsEnd() {
        assertThat(Configured.by("inkjar.base-url=https://example.com/").baseUrl())
                .isEqualTo("https://example.com");
    }

    @ParameterizedTest
    @ValueSource(strings = {"example.com", "https://example.com/blog"})
    void refusesABaseUrlThatIsNone(String address) {
        assertThatThrownBy(() -> Configured.by("inkjar.base-url=" + address))
                .rootCause()
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refusal -> assertThat(refusal.messages()).containsOnlyKeys("inkjar.base-url"));
    }
}
