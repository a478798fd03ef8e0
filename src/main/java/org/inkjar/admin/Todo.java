package org.inkjar.admin;

/**
 * Something that waits for somebody.
 *
 * @param title what it is about, which leads to {@code address}
 * @param note why it waits, or until when
 * @param failed whether something went wrong
 */
record Todo(String title, String address, String note, boolean failed) {

    Todo(String title, String address, String note) {
        this(title, address, note, false);
    }
}
