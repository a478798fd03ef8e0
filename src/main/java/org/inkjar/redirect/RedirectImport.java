package org.inkjar.redirect;

/**
 * Redirects as somebody brings them.
 *
 * @param csv lines of {@code from,to} and perhaps {@code 301} or {@code 302}; names of columns may stand first
 * @param replaces whether those go that are not among them
 */
public record RedirectImport(String csv, boolean replaces) {}
