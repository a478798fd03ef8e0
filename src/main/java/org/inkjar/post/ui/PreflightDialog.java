package org.inkjar.post.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.inkjar.common.Words;
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
        super(Words.of("post.preflight"));
        list = new FindingList(place -> {
            close();
            onGo.accept(place);
        });
        addClassName("preflight-dialog");
        setWidth("46rem");
        lead.addClassName("preflight-lead");
        lead.getElement().setAttribute("role", "status");
        var snippets = new Details(Words.of("post.preview.elsewhere"), elsewhere);
        snippets.setOpened(true);
        add(lead, list, snippets);
        getFooter().add(new Button(Words.of("post.editor.go-on"), click -> close()));
    }

    /** Offers to ask the links that lead away. */
    PreflightDialog asking(LinkCheckBar links) {
        addComponentAtIndex(2, links);
        return this;
    }

    /** Offers to go on as it is. */
    PreflightDialog offering(String verb, Runnable step) {
        setHeaderTitle(Words.of("post.preflight.before"));
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
            return Words.of("post.preflight.nothing");
        }
        var count = HealthTexts.count(HealthTexts.summary(findings));
        int left = findings.total() - findings.shown().size();
        return left == 0
                ? Words.of("post.preflight.count", count)
                : Words.of("post.preflight.first", count, Findings.MOST);
    }
}
