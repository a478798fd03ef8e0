package org.inkjar.prerender;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.util.UriUtils;

/**
 * Has Vaadin run the view during the request for the page itself, and makes a document of what the view has drawn: for a
 * reader the whole answer, for a signed-in author what stands there until the live view takes its place.
 */
@org.springframework.stereotype.Component
class Prerenderer implements VaadinServiceInitListener {

    private static final String ASKED = Prerenderer.class.getName() + ".asked";
    private static final String LIVE = Prerenderer.class.getName() + ".live";
    private static final String ANSWER = Prerenderer.class.getName() + ".answer";

    /** Asks for the document of a view. */
    static void ask(HttpServletRequest request) {
        request.setAttribute(ASKED, true);
    }

    static boolean isAsked(HttpServletRequest request) {
        return request.getAttribute(ASKED) != null;
    }

    /** Asks for a live view with its document in its place until it is there. */
    static void askLive(HttpServletRequest request) {
        request.setAttribute(LIVE, true);
    }

    /** The document, if it was a view that answered. */
    static Optional<Document> answer(HttpServletRequest request) {
        return Optional.ofNullable((Document) request.getAttribute(ANSWER));
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setBootstrapInitialPredicate(request -> isAsked(request) || isLive(request));
        event.addIndexHtmlRequestListener(Prerenderer::prerender);
    }

    private static void prerender(IndexHtmlResponse response) {
        var request = response.getVaadinRequest();
        if (isAsked(request)) {
            ((VaadinServletRequest) request)
                    .getHttpServletRequest()
                    .setAttribute(ANSWER, document(request, (VaadinServletResponse) response.getVaadinResponse()));
        } else if (isLive(request)) {
            RenderedView.of(UI.getCurrent()).standInFor(response.getDocument());
        }
    }

    private static Document document(VaadinRequest request, VaadinServletResponse response) {
        var ui = UI.getCurrent();
        var asked = request.getPathInfo();
        var shown = "/" + ui.getInternals().getActiveViewLocation().getPath();
        if (!shown.equals(asked)) {
            return moved(shown);
        }
        var view = RenderedView.of(ui);
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(HttpHeaders.CONTENT_TYPE, MediaType.TEXT_HTML_VALUE + ";charset=utf-8");
        headers.putAll(DocumentHeaders.of(view.head().lasting(), ContentSecurityPolicy.of(view.head())));
        return Document.of(response.getStatus(), headers, view.html())
                .noting(view.head().notes());
    }

    private static Document moved(String path) {
        return Document.redirect(HttpStatus.MOVED_PERMANENTLY, UriUtils.encodePath(path, StandardCharsets.UTF_8));
    }

    private static boolean isAsked(VaadinRequest request) {
        return request.getAttribute(ASKED) != null;
    }

    private static boolean isLive(VaadinRequest request) {
        return request.getAttribute(LIVE) != null;
    }
}
