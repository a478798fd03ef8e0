package org.inkjar.post.markdown;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects code in as few runs as its colours need: space between two pieces of a kind belongs to them, so that
 * {@code public static} is one run and so is a comment of many lines.
 */
final class CodeRuns {

    private final List<CodeRun> runs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder space = new StringBuilder();
    private CodeKind kind = CodeKind.PLAIN;

    void add(CodeKind next, String piece) {
        if (piece.isBlank()) {
            space.append(piece);
            return;
        }
        if (next != kind && kind != CodeKind.PLAIN) {
            endRun();
        }
        text.append(space);
        space.setLength(0);
        if (next != kind) {
            endRun();
            kind = next;
        }
        text.append(piece);
    }

    List<CodeRun> all() {
        if (kind != CodeKind.PLAIN) {
            endRun();
        }
        text.append(space);
        space.setLength(0);
        endRun();
        return List.copyOf(runs);
    }

    private void endRun() {
        if (!text.isEmpty()) {
            runs.add(new CodeRun(kind, text.toString()));
            text.setLength(0);
        }
        kind = CodeKind.PLAIN;
    }
}
