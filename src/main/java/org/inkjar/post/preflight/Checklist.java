package org.inkjar.post.preflight;

import java.util.stream.Stream;

/** The rules by which a post is looked through. */
public final class Checklist {

    /** To be raised with every change of a rule, so that posts are looked through anew. */
    public static final int EDITION = 1;

    private Checklist() {}

    /**
     * Looks at everything.
     *
     * @param shadows whether the address once was another post's
     */
    public static Findings look(Manuscript manuscript, PostLinks links, Targets targets, boolean shadows) {
        return Findings.of(Stream.<Rule>of(
                        new TextRule(),
                        new DraftWordsRule(),
                        new PicturesRule(),
                        new LinksRule(links, targets),
                        new HeadingsRule(),
                        new AddressRule(shadows),
                        new SummaryRule(),
                        new SearchRule())
                .flatMap(rule -> rule.look(manuscript)));
    }
}
