package org.inkjar.security;

import java.util.List;
import java.util.UUID;
import org.inkjar.author.CurrentAuthor;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Shows people where they are signed in, and nobody else, and lets them end it. */
@Service
@PreAuthorize("hasRole('CONTRIBUTOR')")
public class OwnSignIns {

    private final SignIns signIns;
    private final CurrentAuthor currentAuthor;

    OwnSignIns(SignIns signIns, CurrentAuthor currentAuthor) {
        this.signIns = signIns;
        this.currentAuthor = currentAuthor;
    }

    /**
     * Where the signed-in author is signed in, the latest used first.
     *
     * @param present the sign-in of the browser that asks
     */
    public List<SignInItem> list(UUID present) {
        return signIns.list(author(), present);
    }

    /** Signs the author out of one of their browsers. Whoever is out already stays so. */
    public void end(UUID id) {
        signIns.end(id, author());
    }

    /** Signs the author out everywhere but here; says of how many browsers. */
    public int endOthers(UUID present) {
        return signIns.endOthers(author(), present);
    }

    private UUID author() {
        return currentAuthor.id().orElseThrow();
    }
}
