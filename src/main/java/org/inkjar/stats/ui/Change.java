package org.inkjar.stats.ui;

import com.vaadin.flow.component.html.Span;

/** How a number has changed: an arrow and a percentage for the eye, a sentence for the ear. */
public final class Change extends Span {

    private Change(String text, String words, String direction) {
        super(text);
        addClassNames("change", direction);
        var spoken = new Span(words);
        spoken.addClassName("visually-hidden");
        var seen = new Span(text);
        seen.getElement().setAttribute("aria-hidden", "true");
        removeAll();
        add(seen, spoken);
        setTitle(words);
    }

    /**
     * The change from one number to another.
     *
     * @param beforeWhen such as "the 7 days before"
     */
    public static Change of(long now, long before, String beforeWhen) {
        if (before == 0) {
            return new Change(now == 0 ? "" : "new", now == 0 ? "as before" : "none in " + beforeWhen, "same");
        }
        long percent = Math.round(100.0 * (now - before) / before);
        if (percent == 0) {
            return new Change("±0 %", "as many as in " + beforeWhen, "same");
        }
        return percent > 0
                ? new Change(
                        "↑ %,d %%".formatted(percent), "%,d %% more than in %s".formatted(percent, beforeWhen), "up")
                : new Change(
                        "↓ %,d %%".formatted(-percent),
                        "%,d %% fewer than in %s".formatted(-percent, beforeWhen),
                        "down");
    }
}
