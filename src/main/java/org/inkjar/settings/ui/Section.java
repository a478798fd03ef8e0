package org.inkjar.settings.ui;

import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.inkjar.common.Words;

/** A section of the settings, whatever its room, as one can look for it. */
record Section(SettingsSection section, Class<?> view, String path) {

    /** Each of them, in their order. */
    static List<Section> all() {
        return RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .filter(route -> route.getNavigationTarget().isAnnotationPresent(SettingsSection.class))
                .map(Section::of)
                .sorted(Comparator.comparingInt(section -> section.section().order()))
                .toList();
    }

    private static Section of(RouteData route) {
        var view = route.getNavigationTarget();
        return new Section(view.getAnnotation(SettingsSection.class), view, path(route));
    }

    /** On a phone the first address is the list; each section has one of its own besides. */
    private static String path(RouteData route) {
        return route.getRouteAliases().stream()
                .map(RouteBaseData::getTemplate)
                .findFirst()
                .orElseGet(route::getTemplate);
    }

    String title() {
        return Words.of(section.title());
    }

    String about() {
        return Words.of(section.about());
    }

    boolean matches(String typed) {
        var text = String.join(" ", title(), about(), Words.of(section.words())).toLowerCase(Locale.ROOT);
        return Arrays.stream(typed.toLowerCase(Locale.ROOT).strip().split("\\s+"))
                .allMatch(text::contains);
    }
}
