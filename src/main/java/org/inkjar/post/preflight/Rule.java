package org.inkjar.post.preflight;

import java.util.stream.Stream;

/** Looks at a manuscript for one kind of thing. */
interface Rule {

    Stream<Finding> look(Manuscript manuscript);
}
