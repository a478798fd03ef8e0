package org.inkjar.redirect;

/** What is known of a redirect where there are thousands. */
record RedirectRow(String key, String target, boolean permanent) {}
