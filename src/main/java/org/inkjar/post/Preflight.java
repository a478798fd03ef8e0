package org.inkjar.post;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.inkjar.post.preflight.Findings;
import org.inkjar.post.weblink.LinkTrouble;
import org.inkjar.post.weblink.WebAddress;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks a post through before it is published: as it is typed, saved or not. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('CONTRIBUTOR')")
public class Preflight {

    private final PostInspector inspector;

    Preflight(PostInspector inspector) {
        this.inspector = inspector;
    }

    /**
     * What there is to say of a post.
     *
     * @param self the post; empty for one that was never saved
     * @param answers what addresses elsewhere have answered just now
     */
    public Look look(PostInput typed, Optional<UUID> self, Map<String, LinkTrouble> answers) {
        var inspection = inspector.inspect(typed, self, answers);
        return new Look(inspection.findings(), inspection.elsewhere());
    }

    /**
     * What a look has found.
     *
     * @param elsewhere the addresses outside of this blog to which the post links
     */
    public record Look(Findings findings, List<WebAddress> elsewhere) {}
}
