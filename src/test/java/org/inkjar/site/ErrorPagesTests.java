package org.inkjar.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.inkjar.InkjarTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@InkjarTest
class ErrorPagesTests {

    private final ErrorPages pages;
    private final JdbcTemplate jdbc;

    ErrorPagesTests(ErrorPages pages, JdbcTemplate jdbc) {
        this.pages = pages;
        this.jdbc = jdbc;
    }

    @Test
    void saysWhoseFaultItIs() throws Exception {
        assertThat(page(HttpStatus.BAD_REQUEST).title()).isEqualTo("This request was not understood");
        assertThat(page(HttpStatus.SERVICE_UNAVAILABLE).title()).isEqualTo("Something went wrong");
    }

    @Test
    void speaksTheLanguageOfTheSite() throws Exception {
        jdbc.update("update site set language = 'de-CH'");

        var page = page(HttpStatus.BAD_REQUEST);

        assertThat(page.expectFirst("html").attr("lang")).isEqualTo("de");
        assertThat(page.expectFirst("h1").text()).isEqualTo("Diese Anfrage war nicht zu verstehen");
        assertThat(page.expectFirst("a").text()).isEqualTo("Zu den neuesten Beiträgen");
    }

    @Test
    void needsNoSettings() throws Exception {
        jdbc.execute("set referential_integrity false");
        jdbc.update("delete from site");
        jdbc.execute("set referential_integrity true");

        assertThat(page(HttpStatus.INTERNAL_SERVER_ERROR).title()).isEqualTo("Something went wrong");
    }

    private Document page(HttpStatus status) throws Exception {
        var request = new MockHttpServletRequest();
        var response = new MockHttpServletResponse();
        var view = pages.resolveErrorView(request, status, Map.of()).getView();
        assertThat(view).isNotNull();
        view.render(Map.of(), request, response);
        return Jsoup.parse(response.getContentAsString());
    }
}
