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
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.inkjar.common.Words;
import org.inkjar.post.PublishedPost;
import org.inkjar.post.markdown.Prose;

/** Small pieces of markup that several public pages share. */
final class Html {

    /** Stand for links in a sentence until it is taken apart; from the range that Unicode leaves to private use. */
    private static final char FIRST_PLACE = '\uE000';

    private static final Pattern PLACE = Pattern.compile("[\uE000-\uE009]");

    private Html() {}

    static Component date(Instant time, ZoneId zone) {
        return date(time, zone, Words.dates("site.date.long"));
    }

    /** The day and the month, where the year is said elsewhere. */
    static Component dayOfYear(Instant time, ZoneId zone) {
        return date(time, zone, Words.dates("site.date.short"));
    }

    /** The minute, and whose clock says so. */
    static Component moment(Instant time, ZoneId zone) {
        var element = new HtmlComponent("time");
        // HTML knows no fractions of a millisecond.
        element.getElement()
                .setAttribute("datetime", time.truncatedTo(ChronoUnit.SECONDS).toString());
        element.getElement().setText(Words.dates("site.date.moment").format(time.atZone(zone)));
        return element;
    }

    /** The text of a post or page; where code is in it, with the words for the buttons that the script offers there. */
    static Prose prose(PublishedPost post) {
        var html = post.content().html();
        var prose = new Prose(html);
        if (html.value().contains("<pre")) {
            prose.getElement().setAttribute("data-copy", Words.of("site.copy"));
        }
        return prose;
    }

    static Span readingTime(int minutes) {
        return new Span(Words.of("site.reading-time", minutes));
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
        return Words.of("site.posts", count);
    }

    /** A sentence with links in it: the first placeholders of its pattern are theirs, the others those of the arguments. */
    static Component[] sentence(String key, List<Anchor> links, Object... arguments) {
        var places = IntStream.range(0, links.size()).mapToObj(i -> String.valueOf((char) (FIRST_PLACE + i)));
        var text = Words.of(key, Stream.concat(places, Stream.of(arguments)).toArray());
        return Stream.of(PLACE.splitWithDelimiters(text, 0))
                .map(part -> PLACE.matcher(part).matches()
                        ? links.get(part.charAt(0) - FIRST_PLACE)
                        : new com.vaadin.flow.component.Text(part))
                .toArray(Component[]::new);
    }

    private static Component date(Instant time, ZoneId zone, DateTimeFormatter format) {
        var day = LocalDate.ofInstant(time, zone);
        var element = new HtmlComponent("time");
        element.getElement().setAttribute("datetime", day.toString());
        element.getElement().setText(format.format(day));
        return element;
    }
}
