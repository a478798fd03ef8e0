package org.inkjar.feed;

import java.util.Locale;
import org.inkjar.common.SitePaths;
import org.inkjar.common.Words;
import org.inkjar.prerender.PublicDocument;
import org.inkjar.settings.PublicAddress;
import org.inkjar.settings.Settings;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What search engines and language models look for first. */
@RestController
@PublicDocument
class CrawlerController {

    private final Sitemap sitemap;
    private final LlmsText llmsText;
    private final PublicAddress publicAddress;
    private final Settings settings;

    CrawlerController(Sitemap sitemap, LlmsText llmsText, PublicAddress publicAddress, Settings settings) {
        this.sitemap = sitemap;
        this.llmsText = llmsText;
        this.publicAddress = publicAddress;
        this.settings = settings;
    }

    @GetMapping(SitePaths.SITEMAP)
    ResponseEntity<String> sitemap() {
        return Answers.of(Answers.XML, sitemap.document());
    }

    @GetMapping("/sitemap-{number:[1-9]\\d{0,5}}.xml")
    ResponseEntity<String> sitemap(@PathVariable int number) {
        return Answers.of(Answers.XML, sitemap.part(number).orElseThrow(Answers::nothingHere));
    }

    /**
     * Names private addresses exactly, or a page such as {@code /setup-guide} would be kept out as well. Where search
     * engines shall not list the site they may still look: each page tells them, which they would not see otherwise.
     */
    @GetMapping(SitePaths.ROBOTS)
    ResponseEntity<String> robots() {
        var end = settings.current().reading().searchable()
                ? "Sitemap: " + new Origin(publicAddress.base()).absolute(SitePaths.SITEMAP)
                : "# " + Words.in(Locale.forLanguageTag(settings.current().language()), "feed.robots.unlisted");
        return Answers.of(Answers.TEXT, """
                User-agent: *
                Disallow: /admin$
                Disallow: /admin/
                Disallow: /login$
                Disallow: /login?
                Disallow: /setup$

                %s
                """.formatted(end));
    }

    @GetMapping(SitePaths.LLMS)
    ResponseEntity<String> llms() {
        return Answers.of(Answers.TEXT, llmsText.write());
    }
}
