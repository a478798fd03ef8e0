package org.inkjar.post.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.inkjar.common.Words;
import org.inkjar.post.PostDifference;
import org.inkjar.post.difference.Row;
import org.inkjar.post.difference.Run;
import org.inkjar.post.difference.TextDifference;

/**
 * One field in which two states of a post differ, side by side. What changed is marked by a sign, by {@code del} and
 * {@code ins}, and by colour; everything is text, whatever it looks like.
 */
class FieldDifference extends Section {

    /** @param left what stands on the left, such as "Before" */
    FieldDifference(PostDifference difference, String left, String right) {
        addClassName("difference");
        add(new H3(difference.field()));
        var rows = new Div();
        rows.addClassName("difference-rows");
        rows.add(heads(left, right));
        var text = TextDifference.between(difference.left(), difference.right());
        text.rows().forEach(row -> rows.add(row(row, left, right)));
        add(rows);
        if (text.leftOut() > 0) {
            add(new Paragraph(leftOut(text.leftOut())));
        }
    }

    private static String leftOut(int places) {
        return Words.of("post.history.left-out", places);
    }

    /** Each cell says for itself where it belongs, to those who do not see the columns. */
    private static Component heads(String left, String right) {
        var heads = new Div(new Span(left), new Span(right));
        heads.addClassName("difference-heads");
        heads.getElement().setAttribute("aria-hidden", "true");
        return heads;
    }

    private static Component row(Row row, String left, String right) {
        var line = new Div();
        line.addClassName("difference-row");
        switch (row) {
            case Row.Folded folded -> {
                line.addClassName("folded");
                line.setText(Words.of("post.history.unchanged", folded.lines()));
            }
            case Row.Same same -> line.add(same(same.text()), copy(same.text()));
            case Row.Changed changed -> {
                line.addClassName("changed");
                line.add(cell("removed", "−", left, "del", changed.left()));
                line.add(cell("added", "+", right, "ins", changed.right()));
            }
        }
        return line;
    }

    private static Div same(String text) {
        var cell = new Div(text);
        cell.addClassName("difference-cell");
        return cell;
    }

    /** Beside it for the eye; nobody needs to hear it twice. */
    private static Component copy(String text) {
        var copy = same(text);
        copy.addClassName("copy");
        copy.getElement().setAttribute("aria-hidden", "true");
        return copy;
    }

    private static Component cell(String className, String sign, String whose, String tag, List<Run> runs) {
        var cell = new Div();
        cell.addClassNames("difference-cell");
        if (runs.isEmpty()) {
            cell.addClassName("nothing");
            return cell;
        }
        cell.addClassName(className);
        var mark = new Span(sign);
        mark.addClassName("difference-sign");
        mark.getElement().setAttribute("aria-hidden", "true");
        var hidden = new Span(Words.of("post.history.whose", whose) + " ");
        hidden.addClassName("visually-hidden");
        cell.add(mark, hidden);
        cell.setClassName("whole", runs.stream().allMatch(Run::changed));
        runs.forEach(run -> cell.add(run.changed() ? marked(tag, run.text()) : new Text(run.text())));
        return cell;
    }

    private static Component marked(String tag, String text) {
        var marked = new HtmlContainer(tag);
        marked.add(new Text(text));
        return marked;
    }
}
