package org.inkjar.site;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Small pieces of markup that several public pages share. */
final class Html {

    private static final DateTimeFormatter LONG_DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT_DATE = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm zzz", Locale.ENGLISH);

    private Html() {}

    static Component date(Instant time, ZoneId zone) {
        return date(time, zone, LONG_DATE);
    }

    /** The day and the month, where the year is said elsewhere. */
    static Component dayOfYear(Instant time, ZoneId zone) {
        return date(time, zone, SHORT_DATE);
    }

    /** The minute, and whose clock says so. */
    static Component moment(Instant time, ZoneId zone) {
        var element = new HtmlComponent("time");
        // HTML knows no fractions of a millisecond.
        element.getElement()
                .setAttribute("datetime", time.truncatedTo(ChronoUnit.SECONDS).toString());
        element.getElement().setText(MOMENT.format(time.atZone(zone)));
        return element;
    }

    static Span readingTime(int minutes) {
        return new Span(minutes + " min read");
    }

    static H1 heading(String text, String className) {
        var heading = new H1(text);
        heading.addClassName(className);
        return heading;
    }

    static Paragraph paragraph(String className, Component... content) {
        var paragraph = new Paragraph(content);
        paragraph.addClassName(className);
        return paragraph;
    }

    static Paragraph paragraph(String className, String text) {
        return paragraph(className, new com.vaadin.flow.component.Text(text));
    }

    static Anchor link(String address, String text, String rel) {
        var link = new Anchor(address, text);
        link.getElement().setAttribute("rel", rel);
        return link;
    }

    /** A link to something that is no view of the site: the browser loads it. */
    static Anchor leaving(String address, String text) {
        var link = new Anchor(address, text);
        link.setRouterIgnore(true);
        return link;
    }

    /** A link one level up. */
    static Paragraph back(String address, String text) {
        var back = paragraph("back", new Anchor(address, "← " + text));
        back.addClassName("side");
        return back;
    }

    /** A picture whose place is kept free until it is there. */
    static Image image(String address, String alt, int width, int height) {
        var image = new Image(address, alt);
        image.getElement().setAttribute("width", Integer.toString(width));
        image.getElement().setAttribute("height", Integer.toString(height));
        return image;
    }

    static HtmlContainer element(String tag, Component... content) {
        var element = new HtmlContainer(tag);
        element.add(content);
        return element;
    }

    /** {@code 1 post}, {@code 2 posts}. */
    static String posts(long count) {
        return count == 1 ? "1 post" : count + " posts";
    }

    private static Component date(Instant time, ZoneId zone, DateTimeFormatter format) {
        var day = LocalDate.ofInstant(time, zone);
        var element = new HtmlComponent("time");
        element.getElement().setAttribute("datetime", day.toString());
        element.getElement().setText(format.format(day));
        return element;
    }
}
