/**
 * Looks a post through before it is published: {@link org.inkjar.post.preflight.Manuscript} is what is looked at, {@link
 * org.inkjar.post.preflight.Checklist} has the rules, and a {@link org.inkjar.post.preflight.Finding} is what one of them
 * has to say.
 */
@NullMarked
package org.inkjar.post.preflight;

import org.jspecify.annotations.NullMarked;
