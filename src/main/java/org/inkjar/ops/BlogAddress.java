package org.inkjar.ops;

import org.inkjar.settings.Settings;
import org.springframework.core.env.Environment;

/** Where whoever sits at the console finds the blog. */
final class BlogAddress {

    private BlogAddress() {}

    /**
     * The public address, or else that on this machine.
     *
     * @param port the property that tells the port
     */
    static String of(Settings settings, Environment environment, String port) {
        var baseUrl = settings.baseUrl();
        return baseUrl.isEmpty() ? "http://localhost:" + environment.getProperty(port, "8080") : baseUrl;
    }
}
