package org.inkjar.media.format;

import org.inkjar.common.InvalidInputException;
import org.inkjar.common.Words;

/** Why a file is not taken, and what to do. */
final class Refusal {

    private Refusal() {}

    static InvalidInputException because(String message) {
        return new InvalidInputException("file", message);
    }

    static InvalidInputException broken() {
        return because(Words.of("media.broken"));
    }
}
