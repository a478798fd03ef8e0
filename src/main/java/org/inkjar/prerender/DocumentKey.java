package org.inkjar.prerender;

/**
 * What tells public documents apart.
 *
 * @param variation see {@link Variation}
 * @param path decoded, without a slash at its end
 * @param query the parameters that count, in the order of their declaration
 */
record DocumentKey(String variation, String path, String query) {

    /** The path of the one document that stands at every path without a view: that there is nothing. */
    static final String UNKNOWN_PATH = "";

    boolean isOfUnknownPath() {
        return path.equals(UNKNOWN_PATH);
    }

    /** The memory that the key takes, in bytes, roughly. */
    int bytes() {
        return 2 * (variation.length() + path.length() + query.length()) + 100;
    }
}
