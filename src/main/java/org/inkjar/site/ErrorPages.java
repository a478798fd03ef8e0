package org.inkjar.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import org.inkjar.common.Words;
import org.inkjar.settings.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.util.HtmlUtils;

/** The pages of errors from which no view can be drawn, in the language of the site. They need nothing that may be broken. */
@Component
@Order(0)
class ErrorPages implements ErrorViewResolver {

    private static final Logger log = LoggerFactory.getLogger(ErrorPages.class);

    private final Settings settings;

    ErrorPages(Settings settings) {
        this.settings = settings;
    }

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        var language = language();
        var html = status.is5xxServerError()
                ? page(language, "site.error.failed", "site.error.failed.explanation")
                : page(language, "site.error.refused", "site.error.refused.explanation");
        View view = (values, asked, response) -> {
            response.setContentType("text/html;charset=utf-8");
            response.getWriter().write(html);
        };
        return new ModelAndView(view);
    }

    private Locale language() {
        try {
            return Words.nearest(Locale.forLanguageTag(settings.current().language()));
        } catch (RuntimeException e) {
            log.warn("The page of an error is in English, since the language of the site cannot be read", e);
            return Words.LANGUAGES.getFirst();
        }
    }

    private static String page(Locale language, String title, String explanation) {
        return """
                <!doctype html>
                <html lang="%1$s">
                  <head>
                    <meta charset="utf-8" />
                    <meta name="viewport" content="width=device-width, initial-scale=1" />
                    <title>%2$s</title>
                    <link rel="icon" href="/icon.svg" type="image/svg+xml" />
                    <link rel="stylesheet" href="/site.css" />
                  </head>
                  <body>
                    <div class="site">
                      <main class="site-main">
                        <div class="not-found row">
                          <div>
                            <h1 class="page-title">%2$s</h1>
                            <p class="lede">%3$s</p>
                            <p><a href="/">%4$s</a></p>
                          </div>
                        </div>
                      </main>
                    </div>
                  </body>
                </html>
                """.formatted(
                        language.toLanguageTag(),
                        text(language, title),
                        text(language, explanation),
                        text(language, "site.error.way-out"));
    }

    private static String text(Locale language, String key) {
        return HtmlUtils.htmlEscape(Words.in(language, key), "UTF-8");
    }
}
