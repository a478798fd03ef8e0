/** The jobs in the admin. */
@NullMarked
package org.inkjar.job.ui;

import org.jspecify.annotations.NullMarked;
