package org.inkjar.prerender;

import jakarta.servlet.http.HttpServletRequest;

/** Tells what else public documents depend on besides their address and the content. */
public interface Variation {

    /** Equal for two requests that may get the same document. */
    String of(HttpServletRequest request);
}
