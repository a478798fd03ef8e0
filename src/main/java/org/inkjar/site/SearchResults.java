package org.inkjar.site;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.util.List;
import org.inkjar.common.Paged;
import org.inkjar.common.SitePaths;
import org.inkjar.common.Words;
import org.inkjar.post.PublishedTag;
import org.inkjar.post.TagLink;
import org.inkjar.search.SearchHit;

/** The part of the search page that another query changes; {@code search.js} knows it by its id. */
class SearchResults extends Section {

    static final String ID = "results";

    private static final int TAGS = 12;

    private SearchResults() {
        setId(ID);
        addClassName("search-results");
        getElement().setAttribute("aria-label", Words.of("site.search.results"));
    }

    /** Before anything is asked: how to ask, and what there is. */
    static SearchResults hint(List<PublishedTag> tags) {
        var results = new SearchResults();
        results.addRow(Html.paragraph("search-hint", Words.of("site.search.hint")));
        if (!tags.isEmpty()) {
            results.addRow(new TagLinks(tags.stream()
                    .limit(TAGS)
                    .map(tag -> new TagLink(tag.name(), tag.slug()))
                    .toList()));
        }
        return results;
    }

    /** @param ready whether the index has everything; otherwise it says that it has not */
    static SearchResults of(String query, Paged<SearchHit> page, ZoneId zone, boolean ready) {
        var results = new SearchResults();
        if (!ready) {
            results.addRow(Html.paragraph("search-hint", Words.of("site.search.preparing")));
        }
        results.addRow(Html.paragraph("count", Words.of("site.search.count", page.totalItems(), query)));
        page.items().forEach(hit -> results.add(new SearchEntry(hit, zone)));
        if (page.totalItems() == 0) {
            results.addRow(advice());
        }
        if (page.totalPages() > 1) {
            results.addRow(new Pagination(
                    page,
                    n -> SitePaths.search(query, n),
                    Words.of("site.pages.previous"),
                    Words.of("site.pages.next")));
        }
        return results;
    }

    private void addRow(Component... content) {
        add(SiteView.row(content));
    }

    private static Component[] advice() {
        var heading = new H2(Words.of("site.search.advice"));
        heading.addClassName("search-advice");
        var browse = new ListItem(WaysOut.browse("site.search.advice.browse"));
        var advice = new UnorderedList(
                new ListItem(Words.of("site.search.advice.spelling")),
                new ListItem(Words.of("site.search.advice.fewer")),
                browse);
        advice.addClassName("search-advice");
        return new Component[] {heading, advice};
    }
}
