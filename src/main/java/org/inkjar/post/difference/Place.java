package org.inkjar.post.difference;

/** Where two lists differ: from the first index to before the second, on each side. */
record Place(int leftStart, int leftEnd, int rightStart, int rightEnd) {

    Place moved(int distance) {
        return new Place(leftStart + distance, leftEnd + distance, rightStart + distance, rightEnd + distance);
    }
}
