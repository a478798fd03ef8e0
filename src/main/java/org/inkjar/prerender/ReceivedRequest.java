package org.inkjar.prerender;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.tomcat.util.http.MimeHeaders;
import org.jspecify.annotations.Nullable;

/** Keeps what Tomcat received beside the request that it makes of it, for those who know that they run in Tomcat. */
final class ReceivedRequest extends ValveBase {

    private static final String HEADERS = ReceivedRequest.class.getName();

    ReceivedRequest() {
        super(true);
    }

    /** The header fields as bytes; null where the request does not come from Tomcat. */
    static @Nullable MimeHeaders headers(HttpServletRequest request) {
        return request.getAttribute(HEADERS) instanceof MimeHeaders headers ? headers : null;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        request.setAttribute(HEADERS, request.getCoyoteRequest().getMimeHeaders());
        getNext().invoke(request, response);
    }
}
