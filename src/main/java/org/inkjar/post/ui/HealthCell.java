package org.inkjar.post.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.inkjar.common.Words;
import org.inkjar.common.ui.Glyph;
import org.inkjar.post.HealthSummary;
import org.inkjar.post.PostListItem;

/** How healthy a post is, in a word and a sign; a click tells what could be mended. */
class HealthCell extends Composite<Div> {

    HealthCell(PostListItem item, Runnable onAsk) {
        getContent().addClassName("health");
        var health = item.health();
        if (health == null) {
            getContent().add(new Span("–"));
        } else if (health.isFine()) {
            var fine = new Span(Glyph.CHECK.create(), new Span(Words.of("post.preflight.fine")));
            fine.addClassName("health-fine");
            getContent().add(fine);
        } else {
            getContent().add(button(item.title(), health, onAsk));
        }
    }

    private static Button button(String title, HealthSummary health, Runnable onAsk) {
        boolean problem = health.problems() > 0;
        var button = new Button(
                HealthTexts.worst(health), (problem ? Glyph.PROBLEM : Glyph.SUGGESTION).create(), click -> onAsk.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.addClassName(problem ? "health-problem" : "health-suggestion");
        button.setAriaLabel(Words.of("post.preflight.of", HealthTexts.count(health), title));
        button.setTooltipText(HealthTexts.count(health));
        return button;
    }
}
