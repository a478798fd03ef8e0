package org.inkjar.stats.ui;

import com.vaadin.flow.component.html.Span;
import org.inkjar.common.Words;
import org.inkjar.common.ui.HiddenText;

/** How a number has changed: an arrow and a percentage for the eye, a sentence for the ear. */
public final class Change extends Span {

    private Change(String text, String words, String direction) {
        super(text);
        addClassNames("change", direction);
        var seen = new Span(text);
        seen.getElement().setAttribute("aria-hidden", "true");
        removeAll();
        add(seen, new HiddenText(words));
        setTitle(words);
    }

    /**
     * The change from one number to another.
     *
     * @param beforeWhen such as "in the 7 days before"
     */
    public static Change of(long now, long before, String beforeWhen) {
        if (before == 0) {
            return now == 0
                    ? new Change("", Words.of("stats.change.as-before"), "same")
                    : new Change(Words.of("stats.change.new"), Words.of("stats.change.none", beforeWhen), "same");
        }
        long percent = Math.round(100.0 * (now - before) / before);
        if (percent == 0) {
            return new Change("±0 %", Words.of("stats.change.same", beforeWhen), "same");
        }
        return percent > 0
                ? new Change(
                        Words.of("stats.change.up", percent), Words.of("stats.change.more", percent, beforeWhen), "up")
                : new Change(
                        Words.of("stats.change.down", -percent),
                        Words.of("stats.change.fewer", -percent, beforeWhen),
                        "down");
    }
}
