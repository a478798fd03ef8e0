package org.inkjar.common.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.PageTitleContext;
import com.vaadin.flow.router.PageTitleGenerator;
import java.util.Objects;
import org.inkjar.common.Words;
import org.springframework.stereotype.Component;

/** What the tab of the browser says. A {@link com.vaadin.flow.router.PageTitle} has the key of its words. */
@Component
public class PageTitles implements PageTitleGenerator {

    /** The title of a page whose view is called so. */
    public static String of(String view) {
        return Words.of("common.title", view);
    }

    @Override
    public String generatePageTitle(PageTitleContext page) {
        return page.value().isEmpty() ? present() : of(Words.of(page.value()));
    }

    /** A view that led elsewhere as soon as it was entered has nothing to say any more. */
    private static String present() {
        return Objects.requireNonNullElse(UI.getCurrentOrThrow().getInternals().getTitle(), "");
    }
}
