package org.inkjar.post;

/**
 * The picture above a post.
 *
 * @param address a path on this site or a web address
 * @param alt what it shows; empty when it only decorates
 */
public record Cover(String address, String alt) {}
