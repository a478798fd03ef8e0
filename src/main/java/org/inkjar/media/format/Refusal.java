package org.inkjar.media.format;

import org.inkjar.common.InvalidInputException;

/** Why a file is not taken, and what to do. */
final class Refusal {

    private Refusal() {}

    static InvalidInputException because(String message) {
        return new InvalidInputException("file", message);
    }

    static InvalidInputException broken() {
        return because("This picture is damaged or cut off. Export it again, and upload that.");
    }
}
