package org.inkjar.redirect;

import java.util.UUID;

/** A redirect in the admin's list, and the version it was read at. */
public record RedirectItem(UUID id, long version, RedirectData data) {}
