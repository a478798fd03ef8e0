package org.inkjar.common.ui.chart;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;

/**
 * Counts over time as lines: with a value at each point that a pointer, a finger or the arrow keys reach, a sentence for
 * those who do not see the lines, and all numbers as a table. Zero is always at the foot.
 */
@Tag("figure")
@CssImport("./chart.css")
public final class LineChart extends HtmlContainer {

    /** The labels of the horizontal axis, at most. */
    private static final int MOST_LABELS = 6;

    /** A point: what a person calls it, and the shorter word for the axis. */
    public record Label(String name, String onAxis) {}

    /**
     * Draws a chart.
     *
     * @param summary what the chart shows, in a sentence
     * @param labels of the points
     * @param lines with a value for each label, the most important first
     * @param locale by which numbers are written
     */
    public LineChart(String summary, List<Label> labels, List<Series> lines, Locale locale) {
        addClassName("line-chart");
        var numbers = NumberFormat.getIntegerInstance(locale);
        var scale = Scale.upTo(lines.stream().mapToLong(Series::highest).max().orElse(0));
        var points = new ChartPoints(labels, lines, scale, numbers);
        var plot = new Div(ticks(scale, numbers), new Div(LineDrawing.of(lines, scale, summary), points));
        plot.addClassName("chart-plot");
        getStyle().set("--gutter", numbers.format(scale.top()).length() + "ch");
        add(legend(lines), plot, axis(labels), new ChartTable(summary, labels, lines, numbers));
    }

    private static UnorderedList legend(List<Series> lines) {
        var legend = new UnorderedList();
        legend.addClassName("chart-legend");
        for (var series : lines) {
            var item = new ListItem(series.name());
            item.addClassName(series.style().cssClass());
            legend.add(item);
        }
        return legend;
    }

    private static Div ticks(Scale scale, NumberFormat numbers) {
        var ticks = new Div();
        ticks.addClassName("chart-ticks");
        ticks.getElement().setAttribute("aria-hidden", "true");
        for (var value : scale.ticks()) {
            var tick = new Span(numbers.format(value));
            tick.getStyle().set("--at", scale.percent(value) + "%");
            ticks.add(tick);
        }
        return ticks;
    }

    /** Counted back from the last point, which is what people look for. */
    private static Div axis(List<Label> labels) {
        var axis = new Div();
        axis.addClassName("chart-axis");
        axis.getElement().setAttribute("aria-hidden", "true");
        int every = Math.max(1, Math.ceilDiv(labels.size(), MOST_LABELS));
        for (int i = 0; i < labels.size(); i++) {
            int fromEnd = labels.size() - 1 - i;
            var label = new Span(fromEnd % every == 0 ? labels.get(i).onAxis() : "");
            label.setClassName("minor", fromEnd / every % 2 == 1);
            axis.add(label);
        }
        return axis;
    }
}
