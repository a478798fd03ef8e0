package org.inkjar.common;

import java.util.List;

/**
 * One page of a longer list.
 *
 * @param number counted from 1
 * @param totalPages at least 1, even when there is nothing
 * @param totalItems on all pages
 */
public record Paged<T>(List<T> items, int number, int totalPages, long totalItems) {

    public boolean hasPrevious() {
        return number > 1;
    }

    public boolean hasNext() {
        return number < totalPages;
    }
}
