package org.inkjar.post.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.inkjar.common.Words;
import org.inkjar.post.PostVisitors;
import org.inkjar.post.weblink.LinkChecks;
import org.inkjar.post.weblink.LinkTrouble;
import org.inkjar.post.weblink.WebAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextExecutor;

/** Asks the links that lead away from the blog, when somebody wants to know now. */
class LinkCheckBar extends Composite<Div> {

    private static final Logger log = LoggerFactory.getLogger(LinkCheckBar.class);

    /** How soon the screen asks for the result. */
    private static final int POLL_MILLIS = 1_000;

    private final LinkChecks checks;
    private final Executor executor;
    private final Consumer<Map<String, LinkTrouble>> onAnswers;
    private final Span words = new Span();
    private final Button check = new Button(Words.of("post.link-checks.now"), click -> check());
    private List<WebAddress> links = List.of();

    LinkCheckBar(LinkChecks checks, Executor executor, Consumer<Map<String, LinkTrouble>> onAnswers) {
        this.checks = checks;
        this.executor = new DelegatingSecurityContextExecutor(executor);
        this.onAnswers = onAnswers;
        words.getElement().setAttribute("role", "status");
        check.addThemeVariants(ButtonVariant.TERTIARY);
        check.setDisableOnClick(true);
        getContent().addClassName("link-check");
        getContent().add(words, check);
    }

    void show(List<WebAddress> newLinks) {
        links = newLinks;
        getContent().setVisible(!links.isEmpty());
        words.setText(Words.of("post.link-checks.leading-away", links.size()));
    }

    private void check() {
        var ui = UI.getCurrent();
        words.setText(Words.of("post.link-checks.asking", links.size()));
        ui.setPollInterval(POLL_MILLIS);
        var _ = CompletableFuture.supplyAsync(() -> checks.ask(links), executor).whenComplete((result, failure) -> {
            var _ = ui.access(() -> {
                settle(ui);
                if (failure == null) {
                    show(result);
                } else {
                    words.setText(Words.of("post.link-checks.failed"));
                    log.error("Links could not be asked", failure);
                }
            });
        });
    }

    /** Whoever has left the editor meanwhile is not asked any more. */
    private void settle(UI ui) {
        if (ui.getPollInterval() == POLL_MILLIS) {
            ui.setPollInterval((int) PostVisitors.INTERVAL.toMillis());
        }
        check.setEnabled(true);
    }

    private void show(LinkChecks.Result result) {
        onAnswers.accept(result.troubles());
        int asked = result.asked();
        words.setText(
                asked < links.size()
                        ? Words.of("post.link-checks.enough", asked, links.size())
                        : result.troubles().isEmpty()
                                ? Words.of("post.link-checks.well")
                                : Words.of("post.link-checks.troubles"));
    }
}
