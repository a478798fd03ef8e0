/**
 * Sends public pages as complete documents: runs a Vaadin view on the server, keeps its HTML, and answers the next reader
 * from memory, without a session and without a script. Knows no feature.
 */
@ApplicationModule(displayName = "Prerendering", allowedDependencies = "common")
@NullMarked
package org.inkjar.prerender;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
