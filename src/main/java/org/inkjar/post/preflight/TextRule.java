package org.inkjar.post.preflight;

import java.util.stream.Stream;
import org.inkjar.post.markdown.TextPlace;

/** There is a text, and its code ends somewhere. */
final class TextRule implements Rule {

    @Override
    public Stream<Finding> look(Manuscript manuscript) {
        if (manuscript.text().empty()) {
            return Stream.of(Finding.problem(
                    Subject.TEXT,
                    Place.in(TextPlace.START),
                    "There is no text yet. Write something, or add a picture."));
        }
        return manuscript.text().openCode().stream()
                .map(fence -> Finding.problem(
                        Subject.TEXT,
                        Place.in(fence),
                        "This code is not closed: all that follows is code too. Put a line of ``` behind it."));
    }
}
