/** The formats of files: what the bytes are, and how a picture loses what it should not tell. */
@NullMarked
package org.inkjar.media.format;

import org.jspecify.annotations.NullMarked;
