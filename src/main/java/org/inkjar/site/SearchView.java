package org.inkjar.site;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.inkjar.common.SitePaths;
import org.inkjar.common.Words;
import org.inkjar.post.PublishedTags;
import org.inkjar.prerender.PageHead;
import org.inkjar.prerender.PublicDocument;
import org.inkjar.search.Search;

/** Finds posts and pages by their words. */
@Route(value = "search", layout = SiteLayout.class)
@AnonymousAllowed
@PublicDocument(parameters = {SearchForm.QUERY, "page"})
class SearchView extends SiteView {

    private static final String SCRIPT = "search.js";

    private final Search search;
    private final PublishedTags tags;
    private final SiteHeads heads;

    SearchView(Search search, PublishedTags tags, SiteHeads heads) {
        this.search = search;
        this.tags = tags;
        this.heads = heads;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        var query =
                search.cleaned(parameters.getSingleParameter(SearchForm.QUERY).orElse(""));
        search.awaitCurrent();
        boolean current = search.isCurrent();
        if (query.isEmpty()) {
            show(listed(Words.of("site.search")).build(), head(query), SearchResults.hint(tags.list()));
            return;
        }
        var site = heads.site();
        boolean ready = search.isReady();
        var page = PageNumber.existing(
                search.find(query, PageNumber.ofQuery(event), site.reading().postsPerPage()));
        var title = Words.of("site.search.title", query);
        var described = page.totalItems() > 0 ? listed(title) : withScript(heads.unlisted(title));
        if (ready && page.number() == 1) {
            described.note("query", query).note("found", Long.toString(page.totalItems()));
        }
        show(described.lasting(current).build(), head(query), SearchResults.of(query, page, site.zone(), ready));
    }

    /** For search engines all searches are one page, so that nobody can have them list words of their choice. */
    private PageHead.Builder listed(String title) {
        return withScript(heads.page(title, Words.of("site.search.description"), SitePaths.SEARCH)
                .link("canonical", heads.address(SitePaths.SEARCH)));
    }

    private PageHead.Builder withScript(PageHead.Builder head) {
        return head.element("script", "src", heads.asset(SCRIPT), "defer", "");
    }

    private static Header head(String query) {
        var head = new Header(
                new Div(Html.heading(Words.of("site.search"), "page-title"), new SearchForm(query), status()));
        head.addClassNames("page-head", "row");
        return head;
    }

    /** Where the script says how much was found; there from the start, or it would not be read out. */
    private static HtmlContainer status() {
        var status = Html.element("p");
        status.addClassName("visually-hidden");
        status.setId("search-status");
        status.getElement().setAttribute("role", "status").setAttribute("aria-live", "polite");
        return status;
    }
}
