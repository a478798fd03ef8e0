/** Smaller versions of pictures: the only place where what somebody uploaded is decoded. */
@NullMarked
package org.inkjar.media.scaling;

import org.jspecify.annotations.NullMarked;
