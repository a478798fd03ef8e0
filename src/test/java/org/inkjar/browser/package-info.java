/** What people do, in a real browser, against the packaged jar. */
@NullMarked
package org.inkjar.browser;

import org.jspecify.annotations.NullMarked;
