package org.inkjar.common.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.inkjar.common.ui.chart.LineChart.Label;
import org.inkjar.common.ui.chart.Series.Style;
import org.junit.jupiter.api.Test;

class LineChartTests {

    private static final List<Label> DAYS =
            List.of(new Label("Friday", "13"), new Label("Saturday", "14"), new Label("Sunday", "15"));

    @Test
    void saysInASentenceWhatItShows() {
        assertThat(drawing(chart(Locale.ENGLISH)))
                .contains("role=\"img\"", "aria-label=\"Three days &amp; 1,500 readers\"");
    }

    @Test
    void beginsItsLinesAtZeroAndStretchesThem() {
        assertThat(drawing(chart(Locale.ENGLISH)))
                .containsIgnoringCase("preserveAspectRatio=\"none\"")
                .contains("points=\"16.67,100.00 50.00,33.33 83.33,0.00\"");
    }

    @Test
    void everyPointHasItsValuesForThePointerAndTheKeys() {
        var inputs = all(chart(Locale.ENGLISH).getElement())
                .filter(element -> element.getTag().equals("input"))
                .toList();

        assertThat(inputs)
                .extracting(input -> input.getAttribute("aria-label"))
                .containsExactly("Friday: Readers 0", "Saturday: Readers 1,000", "Sunday: Readers 1,500");
        assertThat(inputs).extracting(input -> input.getAttribute("type")).containsOnly("radio");
        assertThat(inputs).extracting(input -> input.getAttribute("name")).doesNotContainNull();
        assertThat(inputs.stream().map(input -> input.getAttribute("name")).distinct())
                .hasSize(1);
    }

    @Test
    void hasAllNumbersAsATable() {
        var table = all(chart(Locale.ENGLISH).getElement())
                .filter(element -> element.getTag().equals("table"))
                .findFirst()
                .orElseThrow();

        assertThat(table.getTextRecursively())
                .contains("Three days & 1,500 readers", "TimeReaders", "Friday0", "Saturday1,000", "Sunday1,500");
    }

    @Test
    void writesNumbersAsThePersonDoes() {
        assertThat(chart(Locale.GERMAN).getElement().getTextRecursively()).contains("1.500");
    }

    @Test
    void aTextIsNoMarkup() {
        var hostile = "\"><script>alert(1)</script>";
        var chart = new LineChart(
                hostile,
                List.of(new Label(hostile, hostile)),
                List.of(new Series(hostile, Style.MAIN, List.of(1L))),
                Locale.ENGLISH);

        assertThat(drawing(chart)).doesNotContain("<script>");
    }

    @Test
    void withoutPointsItIsStillAChart() {
        var chart = new LineChart(
                "Nothing", List.of(), List.of(new Series("Readers", Style.MAIN, List.of())), Locale.ENGLISH);

        assertThat(drawing(chart)).contains("points=\"\"");
    }

    private static LineChart chart(Locale locale) {
        return new LineChart(
                "Three days & 1,500 readers",
                DAYS,
                List.of(new Series("Readers", Style.MAIN, List.of(0L, 1_000L, 1_500L))),
                locale);
    }

    private static String drawing(Component chart) {
        return all(chart.getElement())
                .map(element -> element.getProperty("innerHTML", ""))
                .filter(html -> html.startsWith("<svg"))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Element> all(Element element) {
        var found = new ArrayList<Element>(List.of(element));
        element.getChildren()
                .filter(child -> !child.isTextNode())
                .flatMap(LineChartTests::all)
                .forEach(found::add);
        return found.stream();
    }
}
