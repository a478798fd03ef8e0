package org.inkjar.activity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.inkjar.common.Change;
import org.inkjar.common.Csv;
import org.inkjar.common.Deed;
import org.inkjar.common.RetriedOnCollision;
import org.inkjar.common.SitePaths;
import org.inkjar.common.Subject;
import org.inkjar.common.Words;
import org.inkjar.settings.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was done on this blog, for its owner to read. {@link ActivityKeeper} writes it. */
@Service
@Transactional
@PreAuthorize("hasRole('OWNER')")
@RetriedOnCollision
public class ActivityLog {

    private static final int CHUNK = 500;
    private static final LocalDate THE_END = LocalDate.of(9999, 1, 1);
    private static final UUID HIGHEST_ID = UUID.fromString("7fffffff-ffff-ffff-ffff-ffffffffffff");

    private final ActivityRepository activities;
    private final ActivityRules rules;
    private final Settings settings;
    private final ApplicationEventPublisher events;

    ActivityLog(
            ActivityRepository activities, ActivityRules rules, Settings settings, ApplicationEventPublisher events) {
        this.activities = activities;
        this.rules = rules;
        this.settings = settings;
        this.events = events;
    }

    /**
     * The next entries, the newest first.
     *
     * @param after the last entry that is known already; null to begin
     */
    @Transactional(readOnly = true)
    public List<ActivityItem> list(ActivityFilter filter, @Nullable ActivityItem after, int limit) {
        var subject = filter.subject();
        var person = filter.person();
        return activities
                .list(
                        filter.from() == null ? Instant.EPOCH : start(filter.from()),
                        start(filter.until() == null ? THE_END : filter.until().plusDays(1)),
                        after == null ? start(THE_END) : after.time(),
                        after == null ? HIGHEST_ID : after.id(),
                        subject == null,
                        subject == null ? HIGHEST_ID : subject,
                        person == null,
                        ActivityFilter.NO_PERSON.equals(person),
                        person == null ? ActivityFilter.NO_PERSON : person,
                        filter.kind(),
                        filter.action(),
                        pattern(filter.text()),
                        told(filter.text()),
                        nobody(filter.text()),
                        Limit.of(limit))
                .stream()
                .map(Activity::item)
                .toList();
    }

    /** What the newest entry calls something that was done something to; empty where there is none. */
    @Transactional(readOnly = true)
    public Optional<String> label(UUID subject) {
        return activities
                .findFirstBySubjectIdOrderByHappenedAtDescIdDesc(subject)
                .map(newest -> newest.item().subject().label());
    }

    /** The actions that are in the log. */
    @Transactional(readOnly = true)
    public List<String> actions() {
        return activities.actions();
    }

    /** The kinds of what something was done to. */
    @Transactional(readOnly = true)
    public List<String> kinds() {
        return activities.kinds();
    }

    @Transactional(readOnly = true)
    public ActivityPeriod period() {
        return rule().period();
    }

    /** Keeps entries for another period from now on. What is older goes with the next night. */
    public void keepFor(ActivityPeriod period) {
        var before = rule().period();
        rule().keepFor(period);
        events.publishEvent(Deed.of("deed.activity.period-changed", Subject.only("activity", SitePaths.ACTIVITY))
                .changing(List.of(Change.of("deed.field.kept-for", before.length(), period.length()))));
    }

    /** Writes the entries that the filter lets through, the newest first, without holding more than a few at a time. */
    @Transactional(readOnly = true)
    public void export(ActivityFilter filter, Appendable out) {
        var csv = new Csv(out);
        csv.row(
                Words.of("activity.csv.time"),
                Words.of("activity.csv.person"),
                Words.of("activity.csv.action"),
                Words.of("activity.csv.deed"),
                Words.of("activity.csv.kind"),
                Words.of("activity.csv.subject"),
                Words.of("activity.csv.changes"));
        ActivityItem last = null;
        List<ActivityItem> chunk;
        do {
            chunk = list(filter, last, CHUNK);
            for (var item : chunk) {
                csv.row(cells(item));
                last = item;
            }
        } while (chunk.size() == CHUNK);
    }

    private Object[] cells(ActivityItem item) {
        var changes = item.changes().stream()
                .map(change -> "%s: %s → %s"
                        .formatted(
                                change.field(),
                                change.before().text(),
                                change.after().text()))
                .toList();
        return new Object[] {
            item.time().atZone(settings.zone()).toOffsetDateTime().toString(),
            item.actor().name(),
            item.action(),
            item.sentence(),
            DeedWords.kind(item.subject().kind()),
            item.subject().label(),
            String.join("\n", changes)
        };
    }

    private ActivityRule rule() {
        return rules.findById(ActivityRule.ID).orElseThrow();
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(settings.zone()).toInstant();
    }

    /** The deeds in whose words the text is found. */
    private List<String> told(String text) {
        return text.isEmpty()
                ? List.of()
                : activities.told().stream()
                        .filter(deed -> DeedWords.contain(deed.getAction(), deed.getKind(), text))
                        .map(deed -> deed.getAction() + " " + deed.getKind())
                        .toList();
    }

    /** Those who are no persons, by the names that are kept, in whose names the text is found. */
    private static List<String> nobody(String text) {
        return Actor.NOBODY.stream()
                .filter(actor -> actor.shown().name().toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT)))
                .map(Actor::name)
                .toList();
    }

    private static String pattern(String text) {
        return "%" + text.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
    }
}
