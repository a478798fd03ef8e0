package org.inkjar.common.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.PageTitleContext;
import com.vaadin.flow.router.PageTitleGenerator;
import org.inkjar.common.Words;
import org.springframework.stereotype.Component;

/** What the tab of the browser says. A {@link com.vaadin.flow.router.PageTitle} has the key of its words. */
@Component
public class PageTitles implements PageTitleGenerator {

    /** The title of a page whose view is called so. */
    public static String of(String view) {
        return Words.of("common.title", view);
    }

    /** A view without a key has led on to another one, whose title stays: that of a post, for example, that is not there. */
    @Override
    public String generatePageTitle(PageTitleContext page) {
        return page.value().isEmpty() ? UI.getCurrent().getInternals().getTitle() : of(Words.of(page.value()));
    }
}
