package org.inkjar.post.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.inkjar.common.ui.Shortcut;
import org.inkjar.post.preflight.Findings;
import org.inkjar.post.preflight.Place;

/** What could be mended in the post, each with the way to where it is, and how it will look elsewhere. */
class PreflightDialog extends Dialog {

    private final Paragraph lead = new Paragraph();
    private final FindingList list;

    /**
     * The checklist, still closed.
     *
     * @param onGo leads to what somebody wants to mend
     * @param elsewhere how the post looks in other places
     */
    PreflightDialog(Consumer<Place> onGo, Component elsewhere) {
        super("Checklist");
        list = new FindingList(place -> {
            close();
            onGo.accept(place);
        });
        addClassName("preflight-dialog");
        setWidth("46rem");
        lead.addClassName("preflight-lead");
        lead.getElement().setAttribute("role", "status");
        var snippets = new Details("How it looks elsewhere", elsewhere);
        snippets.setOpened(true);
        add(lead, list, snippets);
        getFooter().add(new Button("Keep editing", click -> close()));
    }

    /** Offers to ask the links that lead away. */
    PreflightDialog asking(LinkCheckBar links) {
        addComponentAtIndex(2, links);
        return this;
    }

    /** Offers to go on as it is. */
    PreflightDialog offering(String verb, Runnable step) {
        setHeaderTitle("Before it is public");
        var button = new Button(verb, click -> {
            close();
            step.run();
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        Shortcut.PUBLISH.on(button);
        getFooter().add(button);
        return this;
    }

    void show(Findings findings) {
        lead.setText(lead(findings));
        list.show(findings);
    }

    private static String lead(Findings findings) {
        if (findings.isEmpty()) {
            return "Looked through: nothing to mend.";
        }
        var count = HealthTexts.count(HealthTexts.summary(findings));
        int left = findings.total() - findings.shown().size();
        return left == 0 ? count + "." : "%s. These are the first %d.".formatted(count, Findings.MOST);
    }
}
