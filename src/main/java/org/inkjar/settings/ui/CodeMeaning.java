package org.inkjar.settings.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.inkjar.common.InvalidInputException;
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
            say("There is no code: pages load the site’s own files, and pictures.", List.of());
        } else if (!code.enabled()) {
            say("Nothing while it is off. Switched on:", orNothing(sentences));
        } else {
            say("In every public page:", orNothing(sentences));
        }
    }

    void show(InvalidInputException wrong) {
        say("It cannot be saved like this: " + String.join(" ", wrong.messages().values()), List.of());
    }

    private static List<String> orNothing(List<String> sentences) {
        return sentences.isEmpty() ? List.of("No browser loads or runs anything more than before.") : sentences;
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
