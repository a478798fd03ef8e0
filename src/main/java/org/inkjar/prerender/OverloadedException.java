package org.inkjar.prerender;

/** More new documents are asked for than can be made at once. */
class OverloadedException extends RuntimeException {}
