/**
 * The links that lead away from the blog: whether somebody still answers there.
 *
 * <p>{@link org.inkjar.post.weblink.LinkProbe} is the only thing that goes out, and {@link
 * org.inkjar.post.weblink.AddressPolicy} says where it may go: authors type the addresses.
 */
@NullMarked
package org.inkjar.post.weblink;

import org.jspecify.annotations.NullMarked;
