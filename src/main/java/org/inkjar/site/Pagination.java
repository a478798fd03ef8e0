package org.inkjar.site;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.function.IntFunction;
import org.inkjar.common.Paged;
import org.inkjar.common.Words;

/** The way from one page of a list to the pages before and after it. */
class Pagination extends Nav {

    /** @param address of a page by its number */
    Pagination(Paged<?> page, IntFunction<String> address, String before, String after) {
        addClassName("pagination");
        setAriaLabel(Words.of("site.pages"));
        if (page.hasPrevious()) {
            add(Html.link(address.apply(page.number() - 1), "← " + before, "prev"));
        }
        var position = new Span(Words.of("site.pages.position", page.number(), page.totalPages()));
        position.addClassName("count");
        add(position);
        if (page.hasNext()) {
            add(Html.link(address.apply(page.number() + 1), after + " →", "next"));
        }
    }
}
