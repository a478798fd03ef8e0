package org.inkjar.site;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.inkjar.common.SitePaths;
import org.inkjar.common.Words;
import org.inkjar.settings.Navigation;
import org.inkjar.settings.NavigationItem;
import org.inkjar.settings.SocialLink;

/** What the owner has put at the foot of every page, and the way to the feed. */
class SiteFoot extends Div {

    SiteFoot(Navigation navigation) {
        addClassName("site-foot");
        if (!navigation.footerText().isEmpty()) {
            add(Html.paragraph("footer-text", navigation.footerText()));
        }
        add(links(navigation));
        if (!navigation.social().isEmpty()) {
            add(social(navigation));
        }
    }

    private static UnorderedList links(Navigation navigation) {
        var list = new UnorderedList();
        navigation.footer().stream().map(SiteFoot::link).map(ListItem::new).forEach(list::add);
        list.add(new ListItem(Html.leaving(SitePaths.ATOM, Words.of("site.feed"))));
        return list;
    }

    private static UnorderedList social(Navigation navigation) {
        var list = new UnorderedList();
        list.addClassName("social");
        navigation.social().stream().map(SiteFoot::profile).map(ListItem::new).forEach(list::add);
        return list;
    }

    private static Anchor link(NavigationItem item) {
        return new Anchor(item.address(), item.label());
    }

    /** Whoever is there says of themselves that they are here too (XFN); Mastodon checks it. */
    private static Anchor profile(SocialLink social) {
        var link = new Anchor(social.address(), social.label());
        link.getElement().setAttribute("rel", "me");
        return link;
    }
}
