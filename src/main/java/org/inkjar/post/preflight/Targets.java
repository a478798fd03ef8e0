package org.inkjar.post.preflight;

import java.util.Map;
import org.inkjar.post.weblink.LinkTrouble;

/**
 * What is known of the addresses in a text. What is not in here was not looked up.
 *
 * @param web what is wrong with addresses elsewhere
 */
public record Targets(Map<SiteAddress, SiteTarget> site, Map<String, LinkTrouble> web) {

    SiteTarget at(SiteAddress address) {
        return site.getOrDefault(address, SiteTarget.FOUND);
    }
}
