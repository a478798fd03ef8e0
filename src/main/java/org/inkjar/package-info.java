@NullMarked
package org.inkjar;

import org.jspecify.annotations.NullMarked;
