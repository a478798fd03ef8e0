package org.inkjar.activity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.inkjar.activity.ActivityItem;
import org.inkjar.common.Change;
import org.inkjar.common.Subject;
import org.inkjar.common.Words;

/** One entry: who did what to what, and what it changed. */
class ActivityEntry extends ListItem {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    ActivityEntry(ActivityItem item, ZoneId zone) {
        addClassName("activity-entry");
        var mark = new Span(ActivityGlyphs.of(item.subject().kind()).create());
        mark.addClassName("activity-mark");
        var time = new Span(TIME.format(item.time().atZone(zone)));
        time.addClassName("activity-time");
        var told = new Div(sentence(item));
        if (!item.changes().isEmpty()) {
            told.add(details(item.changes()));
        }
        add(mark, told, time);
    }

    private static Paragraph sentence(ActivityItem item) {
        var who = new Span(item.actor().name());
        who.addClassName("activity-actor");
        var around = item.aroundSubject();
        var sentence = new Paragraph(who, new Span(" " + around.getFirst()));
        if (around.size() > 1) {
            sentence.add(subject(item.subject()), new Span(around.getLast()));
        }
        if (!item.comparison().isEmpty()) {
            var compare = new Anchor(item.comparison(), Words.of("activity.compare"));
            compare.addClassName("activity-compare");
            compare.setAriaLabel(Words.of("activity.compare.of", item.subject().label()));
            sentence.add(new Span(" "), compare);
        }
        return sentence;
    }

    private static Component subject(Subject subject) {
        return subject.link().isEmpty()
                ? new Span(Words.of("activity.quoted", subject.label()))
                : new Anchor(subject.link(), subject.label());
    }

    private static NativeDetails details(List<Change> changes) {
        var list = new DescriptionList();
        changes.forEach(change -> list.add(
                new DescriptionList.Term(change.field()),
                new DescriptionList.Description(
                        value("before", change.before().text()),
                        new Span(" → "),
                        value("after", change.after().text()))));
        var summary = changes.size() == 1 ? changes.getFirst().field() : Words.of("activity.changes", changes.size());
        var details = new NativeDetails(summary, list);
        details.addClassName("activity-changes");
        return details;
    }

    private static Span value(String when, String text) {
        var value = new Span(text.isEmpty() ? Words.of("activity.nothing") : text);
        value.addClassName(text.isEmpty() ? "nothing" : when);
        return value;
    }
}
