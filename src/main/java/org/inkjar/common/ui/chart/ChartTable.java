package org.inkjar.common.ui.chart;

import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import java.text.NumberFormat;
import java.util.List;
import org.inkjar.common.Words;
import org.inkjar.common.ui.chart.LineChart.Label;

/** The numbers of a chart, for those who would rather read them. */
final class ChartTable extends NativeDetails {

    ChartTable(String summary, List<Label> labels, List<Series> lines, NumberFormat numbers) {
        super(Words.of("common.chart.table"));
        addClassName("chart-table");
        var table = new NativeTable();
        table.setCaptionText(summary);
        var head = new NativeTableRow();
        table.getHead().add(head);
        head.addHeaderCell().setText(Words.of("common.chart.time"));
        lines.forEach(series -> head.addHeaderCell().setText(series.name()));
        for (int i = 0; i < labels.size(); i++) {
            var row = new NativeTableRow();
            table.getBody().add(row);
            row.addHeaderCell().setText(labels.get(i).name());
            for (var series : lines) {
                row.addDataCell()
                        .setText(
                                i < series.values().size()
                                        ? numbers.format(series.values().get(i))
                                        : "");
            }
        }
        setContent(table);
    }
}
