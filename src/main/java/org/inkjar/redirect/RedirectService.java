package org.inkjar.redirect;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.inkjar.common.Change;
import org.inkjar.common.Deed;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.NotFoundException;
import org.inkjar.common.RetriedOnCollision;
import org.inkjar.common.StaleVersionException;
import org.inkjar.common.Subject;
import org.inkjar.common.Words;
import org.inkjar.settings.Settings;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Manages the redirects. */
@Service
@Transactional
@PreAuthorize("hasRole('OWNER')")
@RetriedOnCollision
public class RedirectService {

    /** The most that there may be. */
    public static final int MOST = 10_000;

    private final RedirectRepository redirects;
    private final ExistingPaths existing;
    private final Settings settings;
    private final ApplicationEventPublisher events;

    RedirectService(
            RedirectRepository redirects, ExistingPaths existing, Settings settings, ApplicationEventPublisher events) {
        this.redirects = redirects;
        this.existing = existing;
        this.settings = settings;
        this.events = events;
    }

    /** One page of those whose source or target contains the text, by their source. */
    @Transactional(readOnly = true)
    public List<RedirectItem> list(String text, Pageable page) {
        return redirects.list(pattern(text), page).stream().map(Redirect::item).toList();
    }

    @Transactional(readOnly = true)
    public long count(String text) {
        return redirects.count(pattern(text));
    }

    /**
     * Adds a redirect.
     *
     * @throws InvalidInputException when there is one from this address already, a page stands there, or it would make
     *     readers go from redirect to redirect
     */
    public RedirectItem add(RedirectData data) {
        if (redirects.count() >= MOST) {
            throw new InvalidInputException("source", Words.of("redirect.most", MOST));
        }
        var wished = local(data);
        check(wished, redirects.findAll());
        var added = redirects.saveAndFlush(new Redirect(wished));
        events.publishEvent(Deed.of("deed.redirect.added", added.subject())
                .changing(List.of(Change.of("deed.field.target", "", wished.target()))));
        return added.item();
    }

    /**
     * Changes a redirect; see {@link #add}.
     *
     * @throws StaleVersionException when it was changed elsewhere since {@code version} was read
     * @throws NotFoundException when it was deleted
     */
    public RedirectItem change(UUID id, long version, RedirectData data) {
        var redirect = find(id);
        StaleVersionException.check(Words.of("redirect.this"), redirect.version(), version);
        var wished = local(data);
        var others = new ArrayList<>(redirects.findAll());
        others.remove(redirect);
        check(wished, others);
        var before = redirect.data();
        redirect.change(wished);
        events.publishEvent(
                Deed.of("deed.redirect.changed", redirect.subject()).changing(Change.between(before, wished)));
        return redirects.saveAndFlush(redirect).item();
    }

    /**
     * Deletes a redirect, which can be added again.
     *
     * @throws NotFoundException when it was deleted already
     */
    public RedirectData delete(UUID id) {
        var redirect = find(id);
        redirects.delete(redirect);
        events.publishEvent(Deed.of("deed.redirect.deleted", redirect.subject()).asLast());
        return redirect.data();
    }

    /** Everything as lines that {@link #plan} understands, after a line of names. */
    @Transactional(readOnly = true)
    public void export(Appendable out) {
        RedirectCsv.write(redirects.findAllByOrderBySourceKey().stream().map(Redirect::data), out);
    }

    /** What an import would do, before it does it. */
    @Transactional(readOnly = true)
    public RedirectPlan plan(RedirectImport redirectImport) {
        var lines = RedirectCsv.read(redirectImport.csv()).map(this::local);
        return RedirectPlan.of(lines, stored(), redirectImport.replaces(), existing.keys());
    }

    /**
     * Carries out what {@link #plan} says, all of it or nothing.
     *
     * @throws InvalidInputException when something is wrong with a line
     */
    public RedirectPlan carryOut(RedirectImport redirectImport) {
        var plan = plan(redirectImport);
        plan.throwIfWrong();
        var stored = redirects.findAll().stream().collect(toMap(Redirect::key, redirect -> redirect));
        plan.changed().forEach(data -> requireNonNull(stored.get(data.key())).change(data));
        redirects.deleteAll(plan.removed().stream()
                .map(source -> requireNonNull(stored.get(RedirectPath.key(source))))
                .toList());
        redirects.saveAll(plan.added().stream().map(Redirect::new).toList());
        redirects.flush();
        events.publishEvent(Deed.of("deed.redirect.imported", Subject.only("redirect", Redirect.LIST))
                .changing(plan.told()));
        return plan;
    }

    private Redirect find(UUID id) {
        return redirects.findById(id).orElseThrow(() -> new NotFoundException(Words.of("redirect.gone")));
    }

    private List<RedirectData> stored() {
        return redirects.findAll().stream().map(Redirect::data).toList();
    }

    private void check(RedirectData wished, List<Redirect> others) {
        if (others.stream().anyMatch(other -> other.key().equals(wished.key()))) {
            throw new InvalidInputException("source", Words.of("redirect.taken"));
        }
        var all = new ArrayList<>(others.stream().map(Redirect::data).toList());
        all.add(wished);
        new RedirectRules(all, existing.keys()).check(wished).ifPresent(complaint -> {
            throw new InvalidInputException(complaint.field(), complaint.message());
        });
    }

    /** A full address of this site is a path. */
    private RedirectData local(RedirectData data) {
        var base = settings.baseUrl();
        return !base.isEmpty() && data.target().toLowerCase(Locale.ROOT).startsWith(base + "/")
                ? new RedirectData(data.source(), data.target().substring(base.length()), data.permanent())
                : data;
    }

    private static String pattern(String text) {
        var literal = text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\\\%_]", "\\\\$0");
        return "%" + literal + "%";
    }
}
