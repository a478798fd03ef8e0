package org.inkjar.post.preflight;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.inkjar.post.markdown.TextParts;
import org.inkjar.post.weblink.LinkTrouble;

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
                link.typed().isBlank()
                        ? Optional.of(Finding.of(Advice.LINK_WITHOUT_ADDRESS, link.place()))
                        : found(Advice.LINK_USELESS, link);
        };
    }

    /** “#” and “#top” are the beginning of any page; footnotes are numbered by the renderer. */
    private Optional<Finding> anchor(PlacedLink link, String name, Set<String> ids) {
        boolean known = name.isEmpty()
                || name.equalsIgnoreCase("top")
                || ids.contains(name.toLowerCase(Locale.ROOT))
                || ids.contains(TextParts.idOf(name));
        return known ? Optional.empty() : found(Advice.LINK_TO_NO_HEADING, link);
    }

    private Optional<Finding> onSite(PlacedLink link, SiteTarget target) {
        return switch (target.state()) {
            case FOUND -> Optional.empty();
            case MOVED -> found(Advice.LINK_MOVED, link, target.better());
            case MISSING -> found(Advice.LINK_MISSING, link);
            case HIDDEN -> found(Advice.LINK_HIDDEN, link);
            case GONE -> found(Advice.LINK_GONE, link);
            case NO_PLACE ->
                target.better().isEmpty()
                        ? found(Advice.LINK_TO_NO_PLACE, link)
                        : found(Advice.LINK_PAST_THE_PLACE, link, target.better());
        };
    }

    private Optional<Finding> elsewhere(PlacedLink link, String address) {
        return Optional.ofNullable(targets.web().get(address)).flatMap(trouble -> trouble(link, trouble));
    }

    private static Optional<Finding> trouble(PlacedLink link, LinkTrouble trouble) {
        if (trouble.movedTo().isPresent()) {
            return found(Advice.WEB_LINK_MOVED, link, trouble.movedTo().get());
        }
        return trouble.status() == 0
                ? found(Advice.WEB_LINK_SILENT, link)
                : found(Advice.WEB_LINK_FAILING, link, String.valueOf(trouble.status()));
    }

    /** It names the link as it was typed, and then perhaps something else. */
    private static Optional<Finding> found(Advice advice, PlacedLink link, String... further) {
        var named = Stream.concat(Stream.of(link.typed()), Stream.of(further)).toList();
        return Optional.of(new Finding(advice, named, link.place()));
    }
}
