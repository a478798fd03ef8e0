package org.inkjar.site;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import org.inkjar.common.SitePaths;
import org.inkjar.common.Words;
import org.inkjar.search.Search;

/** Asks what to look for. A plain form, which needs no script. */
class SearchForm extends HtmlContainer {

    /** The parameter that holds what is looked for. */
    static final String QUERY = "q";

    private static final String FIELD_ID = "q";

    SearchForm(String query) {
        super("form");
        addClassName("search-form");
        getElement()
                .setAttribute("role", "search")
                .setAttribute("action", SitePaths.SEARCH)
                .setAttribute("method", "get");
        var label = new NativeLabel(Words.of("site.search"));
        label.addClassName("visually-hidden");
        label.setFor(FIELD_ID);
        var button = new NativeButton(Words.of("site.search.submit"));
        button.getElement().setAttribute("type", "submit");
        add(label, field(query), button);
    }

    /** Attributes, not properties: they are part of the document. */
    private static Input field(String query) {
        var field = new Input();
        field.setId(FIELD_ID);
        field.getElement()
                .setAttribute("type", "search")
                .setAttribute("name", QUERY)
                .setAttribute("maxlength", Integer.toString(Search.MAX_LENGTH))
                .setAttribute("autocomplete", "off");
        if (!query.isEmpty()) {
            field.getElement().setAttribute("value", query);
        }
        return field;
    }
}
