package org.inkjar.activity;

import java.time.Clock;
import java.util.Optional;
import org.inkjar.common.Deed;
import org.inkjar.common.Subject;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down what the rooms tell, in the transaction that did it: what cannot be written down is not done, and what was
 * not done is not written down.
 */
@Component
@Transactional
class ActivityKeeper {

    private final ActivityRepository activities;
    private final Actors actors;
    private final Clock clock;

    ActivityKeeper(ActivityRepository activities, Actors actors, Clock clock) {
        this.activities = activities;
        this.actors = actors;
        this.clock = clock;
    }

    @EventListener
    public void keep(Deed deed) {
        var now = clock.instant();
        var actor = actors.of(deed);
        latest(deed)
                .filter(latest -> latest.goesOn(deed, actor, now))
                .ifPresentOrElse(
                        latest -> latest.goOn(deed, now), () -> activities.save(new Activity(deed, actor, now)));
        var gone = deed.subject().id();
        if (deed.last() && gone != null) {
            activities.unlink(gone);
        }
    }

    private Optional<Activity> latest(Deed deed) {
        return deed.ongoing() ? latest(deed.subject()) : Optional.empty();
    }

    private Optional<Activity> latest(Subject subject) {
        return subject.id() == null
                ? activities.findFirstBySubjectKindAndSubjectIdNullOrderByHappenedAtDescIdDesc(subject.kind())
                : activities.findFirstBySubjectIdOrderByHappenedAtDescIdDesc(subject.id());
    }
}
