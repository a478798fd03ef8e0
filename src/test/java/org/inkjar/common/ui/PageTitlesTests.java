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

    private final PageTitles titles;

    PageTitlesTests(PageTitles titles) {
        this.titles = titles;
    }

    @Test
    void aKeyIsSaidInWords() {
        assertThat(titles.generatePageTitle(context("job.jobs"))).isEqualTo("Jobs · Inkjar");
    }

    @Test
    void aViewThatHasLedOnLeavesTheTitleOfTheOther() {
        UI.getCurrent().getPage().setTitle("Posts · Inkjar");

        assertThat(titles.generatePageTitle(context(""))).isEqualTo("Posts · Inkjar");
    }

    private static PageTitleContext context(String key) {
        return new PageTitleContext(Div.class, RouteParameters.empty(), QueryParameters.empty(), key);
    }
}
