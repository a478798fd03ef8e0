package org.inkjar.security.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.inkjar.author.AuthorWorks.Works;
import org.junit.jupiter.api.Test;

class WorksTextsTests {

    @Test
    void whoeverDeletesSomebodyReadsThatUnsavedTextsAreLost() {
        assertThat(WorksTexts.delete(Works.NONE, "Dora")).endsWith("will be gone.");
        assertThat(WorksTexts.delete(new Works(0, 0, 1), "Dora"))
                .endsWith("will be gone. One text that Dora typed and has not saved will be lost.");
        assertThat(WorksTexts.delete(new Works(0, 0, 3), "Dora")).contains("3 texts that Dora");
    }
}
