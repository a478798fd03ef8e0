package org.inkjar.post;

/** How many things could be mended in a post. */
public record HealthSummary(int problems, int suggestions) {

    public boolean isFine() {
        return problems + suggestions == 0;
    }
}
