package org.inkjar.site;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.inkjar.common.Words;
import org.inkjar.post.TagLink;

/** The tags of a post as {@code #tag} links. */
class TagLinks extends UnorderedList {

    TagLinks(List<TagLink> tags) {
        addClassName("tags");
        getElement().setAttribute("aria-label", Words.of("site.tags"));
        tags.forEach(tag -> add(new ListItem(Html.link(tag.path(), "#" + tag.name(), "tag"))));
    }
}
