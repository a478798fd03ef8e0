/** The admin's views of posts, pages and tags. */
@NullMarked
package org.inkjar.post.ui;

import org.jspecify.annotations.NullMarked;
