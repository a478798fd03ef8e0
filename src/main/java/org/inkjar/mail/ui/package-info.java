/** The server for mail in the admin. */
@NullMarked
package org.inkjar.mail.ui;

import org.jspecify.annotations.NullMarked;
