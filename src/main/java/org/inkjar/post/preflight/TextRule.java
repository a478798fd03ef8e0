package org.inkjar.post.preflight;

import java.util.stream.Stream;
import org.inkjar.post.markdown.TextPlace;

/** There is a text, and its code ends somewhere. */
final class TextRule implements Rule {

    @Override
    public Stream<Finding> look(Manuscript manuscript) {
        if (manuscript.text().empty()) {
            return Finding.only(Advice.NO_TEXT, Place.in(TextPlace.START));
        }
        return manuscript.text().openCode().stream().map(fence -> Finding.of(Advice.OPEN_CODE, Place.in(fence)));
    }
}
