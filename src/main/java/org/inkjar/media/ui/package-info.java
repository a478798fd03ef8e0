/** The library in the admin. */
@NullMarked
package org.inkjar.media.ui;

import org.jspecify.annotations.NullMarked;
