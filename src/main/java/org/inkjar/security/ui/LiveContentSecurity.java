package org.inkjar.security.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;

/**
 * What a live page may load and run: the site's own files, and the scripts that carry the number of this one answer. Vaadin
 * evaluates expressions that the server sends, styles its components in the page and has its icons in a font within the
 * style sheet, so that these must be allowed; it needs more while it is developed with, when there is no policy.
 */
@Component
class LiveContentSecurity implements VaadinServiceInitListener {

    private static final String POLICY =
            "default-src 'self'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'; "
                    + "object-src 'none'; font-src 'self' data:; img-src 'self' data: blob: https: http:; "
                    + "style-src 'self' 'unsafe-inline'; "
                    + "script-src 'self' 'unsafe-eval' ";

    private static final int NONCE_BYTES = 18;

    private final SecureRandom random = new SecureRandom();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        if (event.getSource().getDeploymentConfiguration().isProductionMode()) {
            event.addIndexHtmlRequestListener(this::protect);
        }
    }

    private void protect(IndexHtmlResponse response) {
        var nonce = nonce();
        response.getVaadinResponse().setHeader("Content-Security-Policy", POLICY + "'nonce-" + nonce + "'");
        response.getDocument().getElementsByTag("script").attr("nonce", nonce);
    }

    private String nonce() {
        var bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
