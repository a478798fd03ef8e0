package org.inkjar.common.ui.chart;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.text.NumberFormat;
import java.util.List;
import java.util.UUID;
import org.inkjar.common.Words;
import org.inkjar.common.ui.chart.LineChart.Label;

/**
 * A column for each point, which shows its values when it is pointed at. The columns are radio buttons: the Tab key goes
 * to one of them, the arrow keys from each to the next, and screen readers read out what they say.
 */
final class ChartPoints extends Div {

    private final NumberFormat numbers;
    private final String group = "chart-" + UUID.randomUUID();

    ChartPoints(List<Label> labels, List<Series> lines, Scale scale, NumberFormat numbers) {
        this.numbers = numbers;
        addClassName("chart-points");
        getElement().setAttribute("role", "radiogroup").setAttribute("aria-label", Words.of("common.chart.values"));
        for (int i = 0; i < labels.size(); i++) {
            add(column(labels.get(i), lines, i, scale, labels.size()));
        }
    }

    private Div column(Label label, List<Series> lines, int index, Scale scale, int count) {
        var input = new Element("input")
                .setAttribute("type", "radio")
                .setAttribute("name", group)
                .setAttribute("aria-label", label.name() + ": " + words(lines, index));
        var column = new Div();
        column.getElement().appendChild(input);
        column.setClassName("at-start", index < count / 3);
        column.setClassName("at-end", index >= count - count / 3);
        for (var series : lines) {
            if (index < series.values().size()) {
                var dot = new Span();
                dot.addClassNames("chart-dot", series.style().cssClass());
                dot.getStyle().set("--at", scale.percent(series.values().get(index)) + "%");
                column.add(dot);
            }
        }
        column.add(tip(label, lines, index));
        return column;
    }

    private String words(List<Series> lines, int index) {
        return lines.stream()
                .filter(series -> index < series.values().size())
                .map(series ->
                        series.name() + " " + numbers.format(series.values().get(index)))
                .collect(joining(", "));
    }

    private Div tip(Label label, List<Series> lines, int index) {
        var tip = new Div(new Span(label.name()));
        tip.addClassName("chart-tip");
        tip.getElement().setAttribute("aria-hidden", "true");
        for (var series : lines) {
            if (index < series.values().size()) {
                var name = new Span(series.name());
                name.addClassName(series.style().cssClass());
                tip.add(new Div(name, new Span(numbers.format(series.values().get(index)))));
            }
        }
        return tip;
    }
}
