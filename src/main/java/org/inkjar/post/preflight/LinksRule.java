package org.inkjar.post.preflight;

import static org.inkjar.post.preflight.Finding.quote;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.inkjar.post.markdown.TextParts;

/** Links lead somewhere, and by the shortest way. */
final class LinksRule implements Rule {

    private final PostLinks links;
    private final Targets targets;

    LinksRule(PostLinks links, Targets targets) {
        this.links = links;
        this.targets = targets;
    }

    @Override
    public Stream<Finding> look(Manuscript manuscript) {
        var ids = manuscript.text().ids();
        return links.all().flatMap(link -> look(link, ids).stream());
    }

    private Optional<Finding> look(PlacedLink link, Set<String> ids) {
        return switch (link.address()) {
            case LinkAddress.Anchor(var name) -> anchor(link, name, ids);
            case LinkAddress.OnSite(var address) -> onSite(link, targets.at(address));
            case LinkAddress.Elsewhere(var address) -> elsewhere(link, address.value());
            case LinkAddress.NotAsked() -> Optional.empty();
            case LinkAddress.Useless() ->
                problem(
                        link,
                        link.typed().isBlank()
                                ? "This link has no address. Say where it leads, or take it out."
                                : "%s is no address that a browser follows. Correct it, or take the link out.");
        };
    }

    /** “#” and “#top” are the beginning of any page; footnotes are numbered by the renderer. */
    private Optional<Finding> anchor(PlacedLink link, String name, Set<String> ids) {
        boolean known = name.isEmpty()
                || name.equalsIgnoreCase("top")
                || ids.contains(name.toLowerCase(Locale.ROOT))
                || ids.contains(TextParts.idOf(name));
        return known ? Optional.empty() : problem(link, "No heading of this text has the address %s. Correct it.");
    }

    private Optional<Finding> onSite(PlacedLink link, SiteTarget target) {
        return switch (target.state()) {
            case FOUND -> Optional.empty();
            case MOVED ->
                Optional.of(Finding.suggestion(
                        Subject.LINKS,
                        link.place(),
                        "%s has moved. Link directly to %s.".formatted(quote(link.typed()), quote(target.better()))));
            case MISSING -> problem(link, "%s leads nowhere on this blog. Correct it, or take the link out.");
            case HIDDEN -> problem(link, "%s is not public. Publish that first, or take the link out.");
            case GONE -> problem(link, "%s was withdrawn or deleted. Take the link out, or lead elsewhere.");
            case NO_PLACE ->
                target.better().isEmpty()
                        ? problem(link, "%s leads to a page without that heading. Correct what follows the #.")
                        : Optional.of(Finding.problem(
                                Subject.LINKS,
                                link.place(),
                                "%s does not reach that heading from here. Write %s."
                                        .formatted(quote(link.typed()), quote(target.better()))));
        };
    }

    private Optional<Finding> elsewhere(PlacedLink link, String address) {
        return Optional.ofNullable(targets.web().get(address))
                .map(trouble -> trouble.movedTo()
                        .map(better -> Finding.suggestion(
                                Subject.WEB_LINKS,
                                link.place(),
                                "%s has moved for good to %s. Link directly there."
                                        .formatted(quote(link.typed()), quote(better))))
                        .orElseGet(() -> Finding.problem(
                                Subject.WEB_LINKS,
                                link.place(),
                                (trouble.status() == 0
                                                ? "Nobody answers at %s. Correct the link, or take it out."
                                                : "%s answers with an error (" + trouble.status()
                                                        + "). Correct the link, or take it out.")
                                        .formatted(quote(link.typed())))));
    }

    private static Optional<Finding> problem(PlacedLink link, String message) {
        return Optional.of(Finding.problem(Subject.LINKS, link.place(), message.formatted(quote(link.typed()))));
    }
}
