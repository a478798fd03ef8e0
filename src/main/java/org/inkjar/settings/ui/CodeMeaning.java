package org.inkjar.settings.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.Words;
import org.inkjar.settings.InjectedCode;

/** What code means for readers, in words. */
class CodeMeaning extends Composite<Div> {

    CodeMeaning() {
        getContent().addClassName("code-meaning");
        getContent().getElement().setAttribute("aria-live", "polite");
    }

    void show(InjectedCode code) {
        var sentences = code.permissions().inWords();
        if (code.head().isEmpty() && code.foot().isEmpty()) {
            say(Words.of("settings.code.none"), List.of());
        } else if (!code.enabled()) {
            say(Words.of("settings.code.off"), orNothing(sentences));
        } else {
            say(Words.of("settings.code.on"), orNothing(sentences));
        }
    }

    void show(InvalidInputException wrong) {
        say(Words.of("settings.code.wrong", String.join(" ", wrong.messages().values())), List.of());
    }

    private static List<String> orNothing(List<String> sentences) {
        return sentences.isEmpty() ? List.of(Words.of("settings.code.harmless")) : sentences;
    }

    private void say(String introduction, List<String> sentences) {
        var list = new UnorderedList();
        sentences.stream().map(ListItem::new).forEach(list::add);
        getContent().removeAll();
        getContent().add(new Paragraph(introduction));
        if (!sentences.isEmpty()) {
            getContent().add(list);
        }
    }
}
