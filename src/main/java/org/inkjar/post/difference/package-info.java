/**
 * How two texts differ, line by line and word by word, ready to be shown side by side: {@link
 * org.inkjar.post.difference.TextDifference}. However long and however different the texts are, it is found in bounded
 * time and is of bounded length.
 */
@NullMarked
package org.inkjar.post.difference;

import org.jspecify.annotations.NullMarked;
