/** Charts that need no script: drawn on the server, in the colours and the width of where they stand. */
@NullMarked
package org.inkjar.common.ui.chart;

import org.jspecify.annotations.NullMarked;
