@NullMarked
package org.inkjar.site;

import org.jspecify.annotations.NullMarked;
