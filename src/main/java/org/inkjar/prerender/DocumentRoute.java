package org.inkjar.prerender;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Supplier;
import org.inkjar.prerender.Redirections.Redirection;
import org.springframework.http.HttpStatus;
import org.springframework.web.util.UriUtils;

/**
 * What stands at a path, as far as the cache needs to know.
 *
 * @param parameters see {@link PublicDocument#parameters}
 * @param secret see {@link PublicDocument#secret}
 * @param known whether there is a view or a controller for such paths; where there is none, all paths lead to one document
 */
record DocumentRoute(List<String> parameters, boolean secret, boolean known) {

    static final DocumentRoute UNKNOWN = new DocumentRoute(List.of(), false, false);

    /** What stands at a path that a redirect leads on from: it has a document of its own. */
    DocumentRoute withRedirect() {
        return new DocumentRoute(parameters, secret, true);
    }

    /** What a redirect makes of the path: what stands there, or what cannot be made at present, is not hidden by it. */
    Document redirect(Redirection elsewhere, Supplier<Document> rendering) {
        if (known) {
            var made = rendering.get();
            if (made.status() == HttpStatus.OK.value() || made.status() >= HttpStatus.INTERNAL_SERVER_ERROR.value()) {
                return made;
            }
        }
        var status = elsewhere.permanent() ? HttpStatus.MOVED_PERMANENTLY : HttpStatus.FOUND;
        return Document.redirect(status, elsewhere.location());
    }

    /** The first values of the parameters that count. */
    Map<String, String> parameters(HttpServletRequest request) {
        var values = new LinkedHashMap<String, String>();
        for (var name : parameters) {
            var value = request.getParameter(name);
            if (value != null) {
                values.put(name, value);
            }
        }
        return values;
    }

    /** The parameters that count as a query, without the question mark. */
    String query(HttpServletRequest request) {
        if (request.getQueryString() == null) {
            return "";
        }
        var query = new StringJoiner("&");
        parameters(request)
                .forEach((name, value) -> query.add(name + "=" + UriUtils.encode(value, StandardCharsets.UTF_8)));
        return query.toString();
    }

    DocumentKey key(String variation, String path, HttpServletRequest request) {
        return new DocumentKey(variation, known ? path : DocumentKey.UNKNOWN_PATH, query(request));
    }
}
