package org.inkjar.settings.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.inkjar.settings.Appearance;

/** The head of the page in the preview. */
class SampleHeader extends Header {

    SampleHeader() {
        addClassNames("site-header", "row");
    }

    void show(Labels labels, Appearance look) {
        removeAll();
        add(title(labels.title(), look), navigation(labels.links()));
    }

    private static Anchor title(String text, Appearance look) {
        var title = new Anchor();
        title.addClassNames("site-title", "side");
        if (!look.logo().isEmpty()) {
            var logo = new Image(look.logo(), "");
            logo.getElement().setAttribute("height", "40");
            if (look.titleBesideLogo()) {
                logo.getElement().setAttribute("width", "40");
            }
            title.add(logo);
        }
        if (look.logo().isEmpty() || look.titleBesideLogo()) {
            title.add(text);
        }
        return title;
    }

    private static Nav navigation(List<String> labels) {
        var list = new UnorderedList();
        for (var label : labels) {
            var link = new Anchor();
            link.setText(label);
            if (list.getComponentCount() == 0) {
                link.getElement().setAttribute("aria-current", "page");
            }
            list.add(new ListItem(link));
        }
        var navigation = new Nav(list);
        navigation.addClassName("site-nav");
        return navigation;
    }

    /** What is written at the head of the page. */
    record Labels(String title, List<String> links) {}
}
