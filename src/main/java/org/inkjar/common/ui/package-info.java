/** What the admin's views are put together from. */
@NullMarked
package org.inkjar.common.ui;

import org.jspecify.annotations.NullMarked;
