package org.inkjar.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTests {

    private final StringBuilder out = new StringBuilder();
    private final Csv csv = new Csv(out);

    @Test
    void beginsWithTheMarkOfUtf8Once() {
        csv.row("day");
        csv.row("night");

        assertThat(out).hasToString("\uFEFFday\r\nnight\r\n");
    }

    @Test
    void separatesFieldsByCommasAndRowsByCrlf() {
        csv.row("day", "", "views");
        csv.row("2026-03-14", "", 12L);

        assertThat(written()).isEqualTo("day,,views\r\n2026-03-14,,12\r\n");
    }

    @Test
    void quotesWhatWouldBreakTheRow() {
        csv.row("a,b", "say \"hi\"", "two\nlines", "a;b", "");

        assertThat(written()).isEqualTo("\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\",\"a;b\",\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+1", "-1", "@SUM(A1)", " =1", "\u00a0=1", "\t=1", "|calc", "＝1", "=cmd|' /C calc'!A0"})
    void makesNoFormulas(String text) {
        csv.row(text);

        assertThat(written().replaceFirst("^\"", "")).startsWith("'" + text);
    }

    @Test
    void numbersStayNumbers() {
        csv.row(-5, 3.5);

        assertThat(written()).isEqualTo("-5,3.5\r\n");
    }

    @Test
    void passesAFailureToWriteOn() {
        assertThatThrownBy(() -> new Csv(new Broken())).isInstanceOf(UncheckedIOException.class);
    }

    private String written() {
        return out.substring(1);
    }

    private static final class Broken extends Writer {
        @Override
        public void write(char[] text, int from, int length) throws IOException {
            throw new IOException("The connection was closed.");
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
