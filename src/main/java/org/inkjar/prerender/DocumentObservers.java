package org.inkjar.prerender;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Tells those who observe what readers got: whole documents that exist, and neither errors nor redirects. */
@Component
class DocumentObservers {

    private static final Logger log = LoggerFactory.getLogger(DocumentObservers.class);

    private final List<DocumentObserver> observers;
    private final HeaderFields headers;

    DocumentObservers(List<DocumentObserver> observers) {
        this.observers = observers;
        this.headers = new HeaderFields(observers.stream()
                .flatMap(observer -> observer.headers().stream())
                .collect(Collectors.toUnmodifiableSet()));
    }

    void sent(Document document, String path, HttpServletRequest request) {
        if (observers.isEmpty()
                || document.status() != HttpStatus.OK.value()
                || !request.getMethod().equals(HttpMethod.GET.name())) {
            return;
        }
        var type = document.headers().getOrDefault(HttpHeaders.CONTENT_TYPE, "");
        var read = new DocumentRead(
                path, type, document.notes(), headers.of(request), request.getServerName(), request.getRemoteAddr());
        for (var observer : observers) {
            try {
                observer.read(read);
            } catch (RuntimeException e) {
                log.warn("{} could not take note of {}", observer.getClass().getSimpleName(), path, e);
            }
        }
    }
}
