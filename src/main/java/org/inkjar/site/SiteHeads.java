package org.inkjar.site;

import java.util.function.IntFunction;
import org.inkjar.common.Paged;
import org.inkjar.common.SitePaths;
import org.inkjar.common.Words;
import org.inkjar.prerender.Assets;
import org.inkjar.prerender.PageCode;
import org.inkjar.prerender.PageHead;
import org.inkjar.settings.PublicAddress;
import org.inkjar.settings.Settings;
import org.inkjar.settings.SiteSettings;
import org.springframework.stereotype.Component;

/** Writes the heads of the public pages: what search engines, feed readers and networks see of them. */
@Component
class SiteHeads {

    static final String STYLE_SHEET = "site.css";

    private static final String SCRIPT = "site.js";
    private static final String ICON = "icon.svg";

    /** Before anything is painted: what the reader chose, and that there is a script at all. */
    private static final String EARLY_SCRIPT = "(d=>{d.script='';try{d.theme=localStorage.theme||d.theme||''}catch{}})"
            + "(document.documentElement.dataset)";

    private final Settings settings;
    private final PublicAddress address;
    private final Assets assets;
    private final SiteCode code;

    SiteHeads(Settings settings, PublicAddress address, Assets assets, SiteCode code) {
        this.settings = settings;
        this.address = address;
        this.assets = assets;
        this.code = code;
    }

    SiteSettings site() {
        return settings.current();
    }

    StructuredData structuredData() {
        return new StructuredData(site(), address);
    }

    /** The full address of a path on this site. */
    String address(String pathOrAddress) {
        return address.of(pathOrAddress);
    }

    String asset(String name) {
        return assets.path(name);
    }

    /**
     * The head of a page that stands at one address.
     *
     * @param title empty for the home page
     * @param description may be empty
     */
    PageHead.Builder page(String title, String description, String path) {
        return page(title, description, path, "website");
    }

    /** The same, for another type of the Open Graph protocol. */
    PageHead.Builder page(String title, String description, String path, String type) {
        var shortTitle = title.isEmpty() ? site().title() : title;
        return untied(title, site().reading().searchable())
                .meta("description", description)
                .property("og:type", type)
                .property("og:title", shortTitle)
                .property("og:description", description)
                .property("og:url", address.of(path));
    }

    /**
     * The head of one page of a list, with the way to those before and after it.
     *
     * @param path of a page by its number
     */
    PageHead.Builder list(String title, String description, IntFunction<String> path, Paged<?> page) {
        var numbered = page.number() == 1 ? title : joined(title, Words.of("site.pages.number", page.number()));
        var head = page(numbered, description, path.apply(page.number()));
        head.link("canonical", address.of(path.apply(page.number())));
        if (page.hasPrevious()) {
            head.link("prev", path.apply(page.number() - 1));
        }
        if (page.hasNext()) {
            head.link("next", path.apply(page.number() + 1));
        }
        return head;
    }

    /** The head of a page that search engines shall not keep. */
    PageHead.Builder unlisted(String title) {
        return untied(title, false);
    }

    /** The head of a page that is not public yet: nothing but the site's own is in it. */
    PageHead.Builder preview(String title) {
        return unlisted(title).code(PageCode.NONE);
    }

    private PageHead.Builder untied(String title, boolean listed) {
        var site = site();
        var fullTitle = title.isEmpty() || title.equals(site.title()) ? site.title() : joined(title, site.title());
        return PageHead.builder(fullTitle)
                .attribute("lang", site.language())
                .attribute("data-theme", site.appearance().scheme().theme().orElse(""))
                .style(site.appearance().css())
                .script(EARLY_SCRIPT)
                .link("stylesheet", assets.path(STYLE_SHEET))
                .element("link", "rel", "icon", "type", "image/svg+xml", "href", assets.path(ICON))
                .element("script", "src", assets.path(SCRIPT), "defer", "")
                .element("link", alternate("application/atom+xml", SitePaths.ATOM, site.title()))
                .element("link", alternate("application/rss+xml", SitePaths.RSS, site.title()))
                .element("link", alternate("application/feed+json", SitePaths.JSON_FEED, site.title()))
                .property("og:site_name", site.title())
                .meta("robots", listed ? "" : "noindex")
                .code(code.current());
    }

    /** The attributes of a link to the same in another format. */
    static String[] alternate(String type, String href, String title) {
        return new String[] {"rel", "alternate", "type", type, "href", href, "title", title};
    }

    private static String joined(String title, String rest) {
        return title.isEmpty() ? rest : title + " · " + rest;
    }
}
