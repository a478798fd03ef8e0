package org.inkjar.redirect.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.inkjar.redirect.RedirectData;
import org.inkjar.redirect.RedirectPlan;

/** What an import would change, or why it cannot be. */
class RedirectPlanView extends Composite<Div> {

    private static final int SHOWN = 50;

    RedirectPlanView() {
        getContent().addClassName("redirect-plan");
        getContent().getElement().setAttribute("role", "status");
    }

    void clear() {
        getContent().removeAll();
    }

    void show(RedirectPlan plan) {
        clear();
        if (plan.problems().isEmpty()) {
            getContent().add(new Paragraph(inWords(plan)), list(changes(plan)));
        } else {
            var summary = new Paragraph(
                    plan.problems().size() == 1
                            ? "One line is wrong. Nothing is imported until it is right."
                            : "%,d lines are wrong. Nothing is imported until they are right."
                                    .formatted(plan.problems().size()));
            summary.addClassName("error");
            getContent().add(summary, list(problems(plan)));
        }
    }

    /** Such as {@code 12 new, 3 changed.} */
    static String inWords(RedirectPlan plan) {
        var parts = new ArrayList<String>();
        add(parts, plan.added().size(), "new");
        add(parts, plan.changed().size(), "changed");
        add(parts, plan.removed().size(), "deleted");
        add(parts, plan.unchanged(), "as before");
        return parts.isEmpty() ? "There is nothing in it." : "Redirects: " + String.join(", ", parts) + ".";
    }

    private static void add(List<String> parts, int count, String what) {
        if (count > 0) {
            parts.add("%,d %s".formatted(count, what));
        }
    }

    private static List<String> changes(RedirectPlan plan) {
        return Stream.of(
                        plan.added().stream().map(data -> "+ " + line(data)),
                        plan.changed().stream().map(data -> "± " + line(data)),
                        plan.removed().stream().map(source -> "− " + source))
                .flatMap(each -> each)
                .toList();
    }

    private static List<String> problems(RedirectPlan plan) {
        return plan.problems().stream()
                .map(problem -> "Line %d: %s".formatted(problem.line(), problem.message()))
                .toList();
    }

    private static String line(RedirectData data) {
        return data.source() + " → " + data.target() + (data.permanent() ? "" : " (temporary)");
    }

    private static Component list(List<String> lines) {
        var list = new UnorderedList();
        lines.stream().limit(SHOWN).map(ListItem::new).forEach(list::add);
        if (lines.size() > SHOWN) {
            list.add(new ListItem("… and %,d more".formatted(lines.size() - SHOWN)));
        }
        return list;
    }
}
