package org.inkjar.post.markdown;

/** Collects text, each block of it on lines of its own. */
final class TextLines {

    private final StringBuilder text = new StringBuilder();

    void add(String words) {
        text.append(words);
    }

    void endLine() {
        int end = text.length();
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        text.setLength(end);
        if (end > 0) {
            text.append('\n');
        }
    }

    @Override
    public String toString() {
        return text.toString().strip();
    }
}
