package org.inkjar.common.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitleContext;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import org.inkjar.AsOwner;
import org.inkjar.ViewTest;
import org.junit.jupiter.api.Test;

@AsOwner
class PageTitlesTests extends ViewTest {

    private final PageTitles titles = new PageTitles();

    @Test
    void aKeyBecomesTheTitleInWords() {
        assertThat(titles.generatePageTitle(page("job.jobs"))).isEqualTo("Jobs · Inkjar");
    }

    @Test
    void aViewThatLedElsewhereAtOnceLeavesTheTitleOfWhereItLed() {
        UI.getCurrent().getPage().setTitle("Jobs · Inkjar");

        assertThat(titles.generatePageTitle(page(""))).isEqualTo("Jobs · Inkjar");
    }

    private static PageTitleContext page(String value) {
        return new PageTitleContext(Div.class, RouteParameters.empty(), QueryParameters.empty(), value);
    }
}
