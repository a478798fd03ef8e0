package org.inkjar.admin;

/**
 * Something that waits for somebody.
 *
 * @param title what it is about, which leads to {@code address}
 * @param note why it waits, or until when
 */
record Todo(String title, String address, String note) {}
