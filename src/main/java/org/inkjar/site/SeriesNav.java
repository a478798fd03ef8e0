package org.inkjar.site;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import org.inkjar.post.SeriesPlace;

/** Where an article stands in its series, and the way to the other parts. */
class SeriesNav extends Nav {

    SeriesNav(SeriesPlace place) {
        addClassName("series");
        setAriaLabel("Series");
        add(Html.paragraph(
                "series-place",
                new Text("Part %d of %d of "
                        .formatted(place.number(), place.parts().size())),
                new Anchor(place.path(), place.title())));
        if (place.parts().size() > 1) {
            add(new NativeDetails("All parts", parts(place)));
        }
    }

    private static OrderedList parts(SeriesPlace place) {
        var list = new OrderedList();
        for (int i = 0; i < place.parts().size(); i++) {
            var part = place.parts().get(i);
            var link = new Anchor(part.path(), part.title());
            if (i + 1 == place.number()) {
                link.getElement().setAttribute("aria-current", "page");
            }
            list.add(new ListItem(link));
        }
        return list;
    }
}
