package org.inkjar.post.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import org.inkjar.common.Words;
import org.inkjar.post.PostDetails;
import org.inkjar.post.PostDifference;
import org.inkjar.post.PostRevision;
import org.inkjar.post.PostRevisions;

/** One revision: who saved it and when, what it changed, and what can be done with it. */
class RevisionPanel extends Composite<Section> {

    RevisionPanel(
            PostRevisions revisions,
            boolean mayChange,
            PostDetails post,
            PostRevision revision,
            HistoryParameters shown,
            SiteTime time) {
        boolean isPresent = revision.data().equals(post.data());
        getContent().addClassName("history-revision");
        getContent().add(head(revision, isPresent, time), choice(post, shown));
        getContent()
                .add(
                        shown.withPresent()
                                ? differences(
                                        revisions.changesSince(post.id(), revision.number()),
                                        Words.of("post.history.this"),
                                        Words.of("post.history.now"))
                                : differences(
                                        revisions.changes(post.id(), revision.number()),
                                        Words.of("post.history.before"),
                                        Words.of("post.history.this")));
        if (mayChange) {
            var actions = new RevisionActions(revisions, post, revision, time);
            getContent().addComponentAtIndex(1, buttons(actions, isPresent));
        }
    }

    private static Div buttons(RevisionActions actions, boolean isPresent) {
        var buttons = new Div(new Button(Words.of("post.history.ask-for-name"), click -> actions.name()));
        if (!isPresent) {
            buttons.add(new Button(Words.of("post.history.ask-to-restore"), click -> actions.restore()));
        }
        buttons.addClassName("history-buttons");
        return buttons;
    }

    private static Component head(PostRevision revision, boolean isPresent, SiteTime time) {
        var head = new Div(new H2(time.format(revision.savedAt())));
        if (!revision.name().isEmpty()) {
            head.add(new Badge(revision.name()));
        }
        var number = String.valueOf(revision.number());
        var author = RevisionList.author(revision.author());
        head.add(new Paragraph(
                isPresent
                        ? Words.of("post.history.facts.present", number, author)
                        : Words.of("post.history.facts", number, author)));
        head.addClassName("history-head");
        return head;
    }

    /** Leads to another address, so that a link shows the same. */
    private static Component choice(PostDetails post, HistoryParameters shown) {
        var before = Words.of("post.history.changed");
        var present = Words.of("post.history.since");
        var choice = new RadioButtonGroup<String>();
        choice.setAriaLabel(Words.of("post.history.show"));
        choice.setItems(before, present);
        choice.setValue(shown.withPresent() ? present : before);
        choice.addValueChangeListener(change -> PostHistoryView.open(
                post.id(), shown.comparedWithPresent(change.getValue().equals(present))));
        return choice;
    }

    private static Component differences(List<PostDifference> differences, String left, String right) {
        var list = new Div();
        list.addClassName("history-differences");
        if (differences.isEmpty()) {
            list.add(new Paragraph(Words.of("post.history.equal")));
        }
        differences.forEach(difference -> list.add(new FieldDifference(difference, left, right)));
        return list;
    }
}
