package org.inkjar.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTests {

    private final StringBuilder out = new StringBuilder();
    private final Csv csv = new Csv(out);

    @Test
    void writesRows() {
        csv.row("day", "views");
        csv.row("2026-03-14", 12L);

        assertThat(out).hasToString("day,views\r\n2026-03-14,12\r\n");
    }

    @Test
    void quotesWhatWouldBreakTheRow() {
        csv.row("a,b", "say \"hi\"", "two\nlines", "");

        assertThat(out).hasToString("\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\",\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "=cmd|' /C calc'!A0"})
    void makesNoFormulas(String text) {
        csv.row(text);

        assertThat(out.toString().replaceFirst("^\"", "")).startsWith("'" + text);
    }

    @Test
    void numbersStayNumbers() {
        csv.row(-5, 3.5);

        assertThat(out).hasToString("-5,3.5\r\n");
    }
}
