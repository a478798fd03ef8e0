package org.inkjar.site;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import org.inkjar.common.Words;
import org.inkjar.post.SeriesPlace;

/** Where an article stands in its series, and the way to the other parts. */
class SeriesNav extends Nav {

    SeriesNav(SeriesPlace place) {
        addClassName("series");
        setAriaLabel(Words.of("site.series"));
        add(Html.paragraph(
                "series-place",
                Html.sentence(
                        "site.series.place",
                        List.of(new Anchor(place.path(), place.title())),
                        place.number(),
                        place.parts().size())));
        if (place.parts().size() > 1) {
            add(new NativeDetails(Words.of("site.series.parts"), parts(place)));
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
