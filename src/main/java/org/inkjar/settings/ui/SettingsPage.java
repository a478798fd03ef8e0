package org.inkjar.settings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.Objects;
import org.inkjar.common.Words;
import org.inkjar.common.ui.ViewHeader;

/**
 * A section of the settings beside the list of all of them. Where there is no room for both, {@value #LIST} is the list
 * and each section leads back to it.
 */
public abstract class SettingsPage extends Div implements BeforeEnterObserver {

    static final String LIST = "admin/settings";

    private final Div content = new Div();

    protected SettingsPage() {
        addClassNames("view", "settings-view");
        content.addClassName("settings-content");
        add(new SectionList(getClass()), content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        setClassName("shows-list", event.getLocation().getPath().equals(LIST));
    }

    /** Shows the section under its title; the actions stand beside it. */
    protected final void show(Component[] actions, Component... section) {
        var described = Objects.requireNonNull(getClass().getAnnotation(SettingsSection.class));
        var back = new Anchor(LIST, "← " + Words.of("settings.settings"));
        back.addClassName("settings-back");
        var about = new Paragraph(Words.of(described.about()));
        about.addClassNames("hint", "settings-about");
        content.removeAll();
        content.add(new Div(back, new ViewHeader(Words.of(described.title()), actions)), about);
        content.add(section);
    }
}
