package org.inkjar.post.weblink;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.inkjar.common.RetriedOnCollision;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Remembers what is known of the links that lead away from the blog. */
@Component
@Transactional
@RetriedOnCollision
public class WebLinks {

    /** Databases take only so many parameters. */
    private static final int BATCH = 500;

    private final WebLinkRepository links;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WebLinks(WebLinkRepository links, ApplicationEventPublisher events, Clock clock) {
        this.links = links;
        this.events = events;
        this.clock = clock;
    }

    /** What is wrong with those of the addresses that something is wrong with. */
    @Transactional(readOnly = true)
    public Map<String, LinkTrouble> troubles(Collection<String> addresses) {
        var troubles = new HashMap<String, LinkTrouble>();
        var left = new ArrayList<>(addresses);
        for (int from = 0; from < left.size(); from += BATCH) {
            links.findAllById(left.subList(from, Math.min(left.size(), from + BATCH)))
                    .forEach(link -> link.trouble().ifPresent(trouble -> troubles.put(link.address(), trouble)));
        }
        return troubles;
    }

    /** What public posts link to and should be asked now, at most {@code most}. */
    @Transactional(readOnly = true)
    List<WebAddress> due(int most) {
        return links.due(clock.instant(), Limit.of(most)).stream()
                .map(WebAddress::new)
                .toList();
    }

    /** Keeps an answer, and says so where it changes what authors should know. */
    void note(WebAddress asked, LinkAnswer answer) {
        var link = links.findById(asked.value()).orElseGet(() -> new WebLink(asked));
        var before = link.trouble();
        link.note(answer, clock.instant());
        links.save(link);
        if (!link.trouble().equals(before)) {
            events.publishEvent(new WebLinkChanged(asked.value()));
        }
    }

    /** Forgets what no post links to any more. */
    int forgetUnused() {
        return links.deleteUnused();
    }
}
