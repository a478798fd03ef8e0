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
import org.inkjar.post.PostDetails;
import org.inkjar.post.PostDifference;
import org.inkjar.post.PostRevision;
import org.inkjar.post.PostRevisions;

/** One revision: who saved it and when, what it changed, and what can be done with it. */
class RevisionPanel extends Composite<Section> {

    private static final String BEFORE = "What it changed";
    private static final String PRESENT = "What changed since";

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
                                        revisions.changesSince(post.id(), revision.number()), "This revision", "Now")
                                : differences(
                                        revisions.changes(post.id(), revision.number()), "Before", "This revision"));
        if (mayChange) {
            var actions = new RevisionActions(revisions, post, revision, time);
            getContent().addComponentAtIndex(1, buttons(actions, isPresent));
        }
    }

    private static Div buttons(RevisionActions actions, boolean isPresent) {
        var buttons = new Div(new Button("Name…", click -> actions.name()));
        if (!isPresent) {
            buttons.add(new Button("Restore…", click -> actions.restore()));
        }
        buttons.addClassName("history-buttons");
        return buttons;
    }

    private static Component head(PostRevision revision, boolean isPresent, SiteTime time) {
        var head = new Div(new H2(time.format(revision.savedAt())));
        if (!revision.name().isEmpty()) {
            head.add(new Badge(revision.name()));
        }
        var facts = "Revision %d · %s".formatted(revision.number(), RevisionList.author(revision.author()));
        head.add(new Paragraph(isPresent ? facts + " · As the post is now" : facts));
        head.addClassName("history-head");
        return head;
    }

    /** Leads to another address, so that a link shows the same. */
    private static Component choice(PostDetails post, HistoryParameters shown) {
        var choice = new RadioButtonGroup<String>();
        choice.setAriaLabel("Show");
        choice.setItems(BEFORE, PRESENT);
        choice.setValue(shown.withPresent() ? PRESENT : BEFORE);
        choice.addValueChangeListener(change -> PostHistoryView.open(
                post.id(), shown.comparedWithPresent(change.getValue().equals(PRESENT))));
        return choice;
    }

    private static Component differences(List<PostDifference> differences, String left, String right) {
        var list = new Div();
        list.addClassName("history-differences");
        if (differences.isEmpty()) {
            list.add(new Paragraph("Nothing differs."));
        }
        differences.forEach(difference -> list.add(new FieldDifference(difference, left, right)));
        return list;
    }
}
