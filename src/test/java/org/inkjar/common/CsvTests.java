package org.inkjar.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTests {

    @Test
    void separatesCellsByCommasAndRowsByCrlf() throws IOException {
        assertThat(csv("a", "", "b c")).isEqualTo("a,,b c\r\n");
    }

    @Test
    void quotesWhatWouldEndACell() throws IOException {
        assertThat(csv("a,b", "say \"hi\"", "one\ntwo")).isEqualTo("\"a,b\",\"say \"\"hi\"\"\",\"one\ntwo\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", " =1", "\u00a0=1", "\t=1", "|calc", "＝1"})
    void noCellIsAFormula(String text) throws IOException {
        assertThat(csv(text)).contains("'" + text);
    }

    private static String csv(String... cells) throws IOException {
        var out = new StringBuilder();
        new Csv(out).row(cells);
        assertThat(out.charAt(0)).isEqualTo('\uFEFF');
        return out.substring(1);
    }
}
