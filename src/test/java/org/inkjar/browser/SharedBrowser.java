package org.inkjar.browser;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.support.TypeBasedParameterResolver;

/** Starts a browser for the first class of each thread, to which it belongs, and ends it after the last class of all. */
final class SharedBrowser extends TypeBasedParameterResolver<Browser> {

    @Override
    public Browser resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.GLOBAL)
                .computeIfAbsent(Thread.currentThread(), thread -> Chromium.start(), Chromium.class)
                .browser();
    }
}
