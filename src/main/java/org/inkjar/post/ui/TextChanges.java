package org.inkjar.post.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inkjar.post.difference.TextEdit;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Changes of a text as CodeMirror's {@code ChangeSet.toJSON} writes them: for each stretch of the text, in order, its
 * length where it stays, or an array of its length and the lines that take its place.
 */
record TextChanges(List<Stretch> stretches) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TextChanges UNREADABLE = new TextChanges(List.of(new Stretch(-1, Optional.empty())));

    /**
     * @param length of the old text, in {@code char}s
     * @param replacement empty where it stays as it is
     */
    record Stretch(int length, Optional<String> replacement) {

        private Object json() {
            return replacement
                    .<Object>map(text -> {
                        var array = new ArrayList<Object>(List.of(length));
                        if (!text.isEmpty()) {
                            array.addAll(List.of(text.split("\n", -1)));
                        }
                        return array;
                    })
                    .orElse(length);
        }
    }

    /** What makes one text of another, and leaves alone what they have in common. */
    static TextChanges between(String before, String after) {
        var stretches = new ArrayList<Stretch>();
        int position = 0;
        for (var edit : TextEdit.between(before, after)) {
            if (edit.start() > position) {
                stretches.add(new Stretch(edit.start() - position, Optional.empty()));
            }
            stretches.add(new Stretch(edit.end() - edit.start(), Optional.of(edit.replacement())));
            position = edit.end();
        }
        if (position < before.length()) {
            stretches.add(new Stretch(before.length() - position, Optional.empty()));
        }
        return new TextChanges(List.copyOf(stretches));
    }

    /** What is no such list fits no text. */
    static TextChanges parse(String json) {
        try {
            var stretches = new ArrayList<Stretch>();
            JSON.readTree(json).forEach(node -> stretches.add(stretch(node)));
            return new TextChanges(List.copyOf(stretches));
        } catch (JacksonException e) {
            return UNREADABLE;
        }
    }

    /** The changed text; empty where they are the changes of another one. */
    Optional<String> applyTo(String text) {
        var changed = new StringBuilder(text.length());
        int position = 0;
        for (var stretch : stretches) {
            if (stretch.length < 0 || stretch.length > text.length() - position) {
                return Optional.empty();
            }
            int end = position + stretch.length;
            changed.append(stretch.replacement.orElse(text.substring(position, end)));
            position = end;
        }
        return position == text.length() ? Optional.of(changed.toString()) : Optional.empty();
    }

    String toJson() {
        return JSON.writeValueAsString(stretches.stream().map(Stretch::json).toList());
    }

    private static Stretch stretch(JsonNode node) {
        if (!node.isArray()) {
            return new Stretch(node.asInt(-1), Optional.empty());
        }
        var lines = new ArrayList<String>();
        for (int i = 1; i < node.size(); i++) {
            lines.add(node.get(i).asString(""));
        }
        return new Stretch(node.path(0).asInt(-1), Optional.of(String.join("\n", lines)));
    }
}
