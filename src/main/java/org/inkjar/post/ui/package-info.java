@NullMarked
package org.inkjar.post.ui;

import org.jspecify.annotations.NullMarked;
