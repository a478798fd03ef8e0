package org.inkjar.post;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.util.List;
import org.inkjar.common.RetriedOnCollision;
import org.inkjar.settings.RevisionRule;
import org.inkjar.settings.Settings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Removes the revisions that the {@link RevisionRule} no longer keeps, and the texts that no revision has. */
@Component
@RetriedOnCollision
class RevisionThinning {

    private final RevisionRepository revisions;
    private final RevisionTextRepository texts;
    private final Settings settings;
    private final Clock clock;

    RevisionThinning(RevisionRepository revisions, RevisionTextRepository texts, Settings settings, Clock clock) {
        this.revisions = revisions;
        this.texts = texts;
        this.settings = settings;
        this.clock = clock;
    }

    /** How many. */
    @Transactional
    int thin() {
        var now = clock.instant();
        var selection = new RevisionSelection(now, settings.zone());
        int removed = revisions.savedUntil(now.minus(RevisionRule.EVERY_ONE)).stream()
                .collect(groupingBy(RevisionAge::postId))
                .values()
                .stream()
                .map(selection::superfluous)
                .filter(not(List::isEmpty))
                .mapToInt(ofOnePost -> revisions.deleteUnnamed(
                        ofOnePost.stream().map(RevisionAge::id).toList()))
                .sum();
        texts.deleteUnused();
        return removed;
    }
}
