package org.inkjar.feed;

import java.util.Locale;
import org.inkjar.common.NotFoundException;
import org.inkjar.common.Words;
import org.inkjar.settings.Settings;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says in one line of text why there is no document, in the language of the site. */
@RestControllerAdvice(basePackageClasses = Errors.class)
class Errors {

    private final Settings settings;

    Errors(Settings settings) {
        this.settings = settings;
    }

    @ExceptionHandler(NotFoundException.class)
    ResponseEntity<String> notFound() {
        return answer(HttpStatus.NOT_FOUND, "feed.not-found");
    }

    @ExceptionHandler(GoneException.class)
    ResponseEntity<String> gone() {
        return answer(HttpStatus.GONE, "feed.gone");
    }

    private ResponseEntity<String> answer(HttpStatus status, String key) {
        var reason = Words.in(Locale.forLanguageTag(settings.current().language()), key);
        return ResponseEntity.status(status).contentType(Answers.TEXT).body(reason + "\n");
    }
}
