package org.inkjar.common.ui.chart;

import com.vaadin.flow.component.Svg;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.jsoup.nodes.Element;

/**
 * The lines of a chart as SVG, stretched to whatever room there is. Texts are outside it: they would be stretched too.
 * Put together as elements, so that nothing in a text can become markup.
 */
final class LineDrawing {

    private static final int SIZE = 100;

    private LineDrawing() {}

    /** @param summary what the drawing shows, for those who do not see it */
    static Svg of(List<Series> lines, Scale scale, String summary) {
        var svg = new Element("svg")
                .attr("viewBox", "0 0 %1$d %1$d".formatted(SIZE))
                .attr("preserveAspectRatio", "none")
                .attr("role", "img")
                .attr("aria-label", summary);
        scale.ticks().forEach(value -> rule(svg, SIZE - scale.percent(value)));
        for (var series : lines.reversed()) {
            draw(svg, series, scale);
        }
        return new Svg(svg.outerHtml());
    }

    private static void rule(Element svg, double y) {
        svg.appendElement("line")
                .addClass("chart-rule")
                .attr("x2", number(SIZE))
                .attr("y1", number(y))
                .attr("y2", number(y));
    }

    private static void draw(Element svg, Series series, Scale scale) {
        var points = points(series, scale);
        if (series.style() == Series.Style.MAIN && !series.values().isEmpty()) {
            double half = 0.5 * SIZE / series.values().size();
            svg.appendElement("polygon")
                    .addClass("chart-filled")
                    .attr("points", number(half) + "," + SIZE + " " + points + " " + number(SIZE - half) + "," + SIZE);
        }
        svg.appendElement("polyline").addClass(series.style().cssClass()).attr("points", points);
    }

    /** Each in the middle of its column. */
    private static String points(Series series, Scale scale) {
        var points = new StringJoiner(" ");
        int count = series.values().size();
        for (int i = 0; i < count; i++) {
            double x = SIZE * (i + 0.5) / count;
            double y = SIZE - scale.percent(series.values().get(i));
            points.add(number(x) + "," + number(y));
        }
        return points.toString();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
