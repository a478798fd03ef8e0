package org.inkjar.post.preflight;

/** A link, or the address of a picture, and where it stands. */
record PlacedLink(String typed, LinkAddress address, Place place) {}
