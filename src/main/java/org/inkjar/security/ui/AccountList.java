package org.inkjar.security.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** The rows of a section, or a sentence where there are none. It takes the focus of a button that goes with its row. */
class AccountList extends Composite<Div> {

    private final String empty;

    AccountList(String empty) {
        this.empty = empty;
        getContent().addClassName("account-list");
        getContent().getElement().setAttribute("tabindex", "-1");
    }

    void show(List<AccountRow> rows) {
        getContent().removeAll();
        if (rows.isEmpty()) {
            var nothing = new Paragraph(empty);
            nothing.addClassName("account-empty");
            getContent().add(nothing);
        } else {
            var list = new UnorderedList();
            rows.forEach(list::add);
            getContent().add(list);
        }
    }

    void focus() {
        getElement().executeJs("this.focus()");
    }
}
