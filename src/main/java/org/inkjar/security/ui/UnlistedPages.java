package org.inkjar.security.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Objects;
import org.inkjar.common.SitePaths;
import org.springframework.stereotype.Component;

/** Keeps search engines from listing what is not for readers, secret links among it. */
@Component
class UnlistedPages implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(UnlistedPages::mark);
    }

    private static void mark(IndexHtmlResponse response) {
        var path = Objects.requireNonNullElse(response.getVaadinRequest().getPathInfo(), "/");
        if (SitePaths.PRIVATE.contains(path.substring(1).split("/", 2)[0])) {
            response.getVaadinResponse().setHeader("X-Robots-Tag", "noindex");
        }
    }
}
