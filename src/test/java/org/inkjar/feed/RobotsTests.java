package org.inkjar.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.inkjar.feed.Reader.SITE;

import crawlercommons.robots.SimpleRobotRulesParser;
import java.util.List;
import org.inkjar.InkjarTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.context.WebApplicationContext;

/** The rules for crawlers, as a crawler understands them. */
@InkjarTest
class RobotsTests {

    private final Reader reader;

    RobotsTests(WebApplicationContext context) {
        this.reader = new Reader(context);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/admin", "/admin/posts", "/login", "/login?error", "/setup"})
    void keepsCrawlersOutOf(String path) {
        assertThat(isAllowed(path)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/search",
                "/search?q=java",
                "/posts/admin",
                "/tags/search",
                "/setup-guide",
                "/administration",
                "/searching",
                "/feed.xml"
            })
    void letsCrawlersRead(String path) {
        assertThat(isAllowed(path)).isTrue();
    }

    @Test
    void leadsToTheSitemap() {
        assertThat(reader.get("/robots.txt").getContentType()).isEqualTo("text/plain;charset=UTF-8");
        assertThat(reader.read("/robots.txt")).contains("Sitemap: " + SITE + "/sitemap.xml\n");
    }

    private boolean isAllowed(String path) {
        return new SimpleRobotRulesParser()
                .parseContent(
                        SITE + "/robots.txt",
                        reader.get("/robots.txt").getContentAsByteArray(),
                        "text/plain",
                        List.of("anybot"))
                .isAllowed(SITE + path);
    }
}
