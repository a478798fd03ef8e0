package org.inkjar.post.weblink;

/** Authors should know something else of a link than before. Published in the transaction that found out. */
public record WebLinkChanged(String address) {}
