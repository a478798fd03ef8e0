package org.inkjar.post;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.inkjar.common.SitePaths;
import org.inkjar.common.Slug;
import org.inkjar.post.markdown.MarkdownReader;
import org.inkjar.post.preflight.Checklist;
import org.inkjar.post.preflight.Findings;
import org.inkjar.post.preflight.Manuscript;
import org.inkjar.post.preflight.PostLinks;
import org.inkjar.post.preflight.SiteAddress;
import org.inkjar.post.preflight.SiteTarget;
import org.inkjar.post.preflight.Targets;
import org.inkjar.post.weblink.LinkTrouble;
import org.inkjar.post.weblink.WebAddress;
import org.inkjar.post.weblink.WebLinks;
import org.inkjar.settings.Settings;
import org.springframework.stereotype.Component;

/** Looks a post through, as it is typed or stored. For services, which open the transaction and say who may. */
@Component
class PostInspector {

    private final MarkdownReader reader;
    private final SiteTargets targets;
    private final PostSlugs slugs;
    private final WebLinks web;
    private final Settings settings;

    PostInspector(MarkdownReader reader, SiteTargets targets, PostSlugs slugs, WebLinks web, Settings settings) {
        this.reader = reader;
        this.targets = targets;
        this.slugs = slugs;
        this.web = web;
        this.settings = settings;
    }

    /**
     * What there is to say of a post.
     *
     * @param links on this blog and elsewhere, each address once
     */
    record Inspection(Findings findings, List<PostHealth.Link> links, List<WebAddress> elsewhere) {}

    Inspection inspect(PostFields post, Optional<UUID> self) {
        return inspect(post, self, Map.of());
    }

    /** @param answers what addresses elsewhere have answered just now */
    Inspection inspect(PostFields post, Optional<UUID> self, Map<String, LinkTrouble> answers) {
        var manuscript = manuscript(post);
        var links = PostLinks.in(manuscript, settings.baseUrl());
        var elsewhere = links.elsewhere();
        var site = targets.find(links.onSite());
        var troubles = new HashMap<>(
                web.troubles(elsewhere.stream().map(WebAddress::value).toList()));
        troubles.putAll(answers);
        var findings = Checklist.look(manuscript, links, new Targets(site, troubles), shadows(post, self));
        return new Inspection(findings, kept(site, elsewhere), elsewhere);
    }

    /** How one of the addresses of this blog stands now, as {@link PostHealth.Link} keeps it. */
    String mark(String address) {
        var site = SiteAddress.read(address);
        return targets.find(List.of(site)).getOrDefault(site, SiteTarget.FOUND).mark();
    }

    private static List<PostHealth.Link> kept(Map<SiteAddress, SiteTarget> site, List<WebAddress> elsewhere) {
        return Stream.concat(
                        site.entrySet().stream()
                                .map(entry -> new PostHealth.Link(
                                        entry.getKey().toString(),
                                        true,
                                        entry.getValue().mark()))
                                .sorted(Comparator.comparing(PostHealth.Link::address)),
                        elsewhere.stream().map(address -> new PostHealth.Link(address.value(), false, "")))
                .toList();
    }

    private boolean shadows(PostFields post, Optional<UUID> self) {
        return Slug.parse(post.slug())
                .filter(slug -> slugs.isFormerOfAnother(post.kind(), slug, self.orElse(null)))
                .isPresent();
    }

    private Manuscript manuscript(PostFields post) {
        var snippet = new PostSnippet(
                post.title(), post.seoTitle(), post.summary(), post.seoDescription(), "", Optional.empty());
        return new Manuscript(
                Slug.parse(post.slug()).map(post.kind()::path).orElse(SitePaths.HOME),
                post.summary(),
                post.cover(),
                post.coverAlt(),
                post.canonicalUrl(),
                snippet.headline(),
                !post.seoTitle().isBlank(),
                snippet.description(),
                !post.seoDescription().isBlank(),
                reader.read(post.body()));
    }
}
