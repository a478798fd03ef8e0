/**
 * Markdown to safe HTML: the only place where text that somebody typed becomes markup.
 *
 * <p>{@link org.inkjar.post.markdown.MarkdownRenderer} is the way in, {@link
 * org.inkjar.post.markdown.SafeHtml} what comes out, {@link org.inkjar.post.markdown.Prose} and {@link
 * org.inkjar.post.markdown.ProseFrame} the ways to the page.
 */
@NamedInterface("markdown")
@NullMarked
package org.inkjar.post.markdown;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
