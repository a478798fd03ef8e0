/** Shows how the site is read. The dashboard shows parts of it too. */
@NamedInterface("ui")
@NullMarked
package org.inkjar.stats.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
