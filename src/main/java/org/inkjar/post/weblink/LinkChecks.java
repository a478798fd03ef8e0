package org.inkjar.post.weblink;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Asks links at once, for an author who wants to know: the only case in which those of a draft are asked. */
@Service
@PreAuthorize("hasRole('CONTRIBUTOR')")
public class LinkChecks {

    /** As many are asked at once. */
    public static final int MOST = 50;

    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final LinkRound round;

    LinkChecks(LinkRound round) {
        this.round = round;
    }

    /** What each address answered, as far as there was time; waits for that, up to half a minute or a little more. */
    public Result ask(Collection<WebAddress> addresses) {
        var answers = round.ask(LinkRound.first(addresses, MOST), LONGEST);
        var troubles = new HashMap<String, LinkTrouble>();
        answers.forEach((address, answer) ->
                LinkTrouble.of(answer).ifPresent(trouble -> troubles.put(address.value(), trouble)));
        return new Result(answers.size(), troubles);
    }

    /**
     * How it went.
     *
     * @param asked how many answered, or failed to
     * @param troubles by address
     */
    public record Result(int asked, Map<String, LinkTrouble> troubles) {}
}
