package org.inkjar.common;

import java.util.Locale;

/** What language a live window speaks to whoever opens it. */
@FunctionalInterface
public interface WindowLanguage {

    /** One of {@link Words#LANGUAGES}, for the request that is being answered. */
    Locale language();
}
