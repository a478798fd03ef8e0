/** The redirects in the admin. */
@NullMarked
package org.inkjar.redirect.ui;

import org.jspecify.annotations.NullMarked;
