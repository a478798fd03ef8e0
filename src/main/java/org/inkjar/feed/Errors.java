package org.inkjar.feed;

import org.inkjar.common.NotFoundException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says in one line of text why there is no document. */
@RestControllerAdvice(basePackageClasses = Errors.class)
class Errors {

    @ExceptionHandler
    ResponseEntity<String> notFound(NotFoundException e) {
        return answer(HttpStatus.NOT_FOUND, e);
    }

    @ExceptionHandler
    ResponseEntity<String> gone(GoneException e) {
        return answer(HttpStatus.GONE, e);
    }

    private static ResponseEntity<String> answer(HttpStatus status, RuntimeException reason) {
        return ResponseEntity.status(status).contentType(Answers.TEXT).body(reason.getMessage() + "\n");
    }
}
