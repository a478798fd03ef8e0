/** The owner's view of what was done. */
@NullMarked
package org.inkjar.activity.ui;

import org.jspecify.annotations.NullMarked;
