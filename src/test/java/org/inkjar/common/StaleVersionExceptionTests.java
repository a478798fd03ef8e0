package org.inkjar.common;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class StaleVersionExceptionTests {

    @Test
    void theVersionThatWasReadMayBeWritten() {
        assertThatCode(() -> StaleVersionException.check("this post", 3, 3)).doesNotThrowAnyException();
    }

    @Test
    void anotherVersionIsRefusedInWordsForAPerson() {
        assertThatExceptionOfType(StaleVersionException.class)
                .isThrownBy(() -> StaleVersionException.check("this post", 4, 3))
                .withMessage("Somebody else changed this post in the meantime. Nothing of yours was overwritten.");
    }
}
