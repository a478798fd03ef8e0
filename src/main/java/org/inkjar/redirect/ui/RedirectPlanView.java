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
import org.inkjar.common.Words;
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
                    Words.of("redirect.plan.wrong", plan.problems().size()));
            summary.addClassName("error");
            getContent().add(summary, list(problems(plan)));
        }
    }

    /** Such as {@code 12 new, 3 changed.} */
    static String inWords(RedirectPlan plan) {
        var parts = new ArrayList<String>();
        add(parts, "redirect.plan.new", plan.added().size());
        add(parts, "redirect.plan.changed", plan.changed().size());
        add(parts, "redirect.plan.deleted", plan.removed().size());
        add(parts, "redirect.plan.as-before", plan.unchanged());
        return parts.isEmpty()
                ? Words.of("redirect.plan.nothing")
                : Words.of("redirect.plan", String.join(", ", parts));
    }

    private static void add(List<String> parts, String key, int count) {
        if (count > 0) {
            parts.add(Words.of(key, count));
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
        return plan.problems().stream().map(RedirectPlan.Problem::inWords).toList();
    }

    private static String line(RedirectData data) {
        var line = data.source() + " → " + data.target();
        return data.permanent() ? line : Words.of("redirect.plan.temporary", line);
    }

    private static Component list(List<String> lines) {
        var list = new UnorderedList();
        lines.stream().limit(SHOWN).map(ListItem::new).forEach(list::add);
        if (lines.size() > SHOWN) {
            list.add(new ListItem(Words.of("redirect.plan.more", lines.size() - SHOWN)));
        }
        return list;
    }
}
