package org.inkjar.site;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.dom.Element;
import org.inkjar.post.Cover;
import org.inkjar.post.markdown.KnownImage;

/** The cover of a post. {@code site.css} cuts it to its frame, around the point that matters. */
final class CoverPicture {

    private static final int WIDTH = 1600;
    private static final int HEIGHT = 840;

    /** Where there is room for a second column. */
    private static final String WIDE = "(min-width: 60em) ";

    /** The point that matters is known to so many per cent, which is finer than anybody sees. */
    private static final int STEP = 10;

    private static final int CENTRE = 50;

    private CoverPicture() {}

    /** Above an article: the largest thing that a reader sees first, so it comes before what else is to be loaded. */
    static Component above(Cover cover) {
        var image = image(cover, cover.alt(), WIDE + "786px, " + KnownImage.sizes());
        image.addClassName("cover");
        image.getElement().setAttribute("fetchpriority", "high");
        return withWebp(cover, image);
    }

    /** Beside an entry of a list, whose title says enough. */
    static Component beside(Cover cover) {
        return inList(cover, WIDE + "168px, " + KnownImage.sizes());
    }

    /** Above an entry of a list. */
    static Component inColumn(Cover cover) {
        return inList(cover, KnownImage.sizes());
    }

    private static Component inList(Cover cover, String sizes) {
        var image = image(cover, "", sizes);
        image.getElement().setAttribute("loading", "lazy");
        return withWebp(cover, image);
    }

    private static Image image(Cover cover, String alt, String sizes) {
        var image = Html.image(cover.known().map(KnownImage::address).orElse(cover.address()), alt, WIDTH, HEIGHT);
        cover.known().ifPresent(known -> describe(image, known, sizes));
        return image;
    }

    private static void describe(Image image, KnownImage known, String sizes) {
        if (!known.srcset().isEmpty()) {
            image.getElement().setAttribute("srcset", known.srcset()).setAttribute("sizes", sizes);
        }
        if (known.focusX() != CENTRE || known.focusY() != CENTRE) {
            image.addClassNames("focus-x-" + rounded(known.focusX()), "focus-y-" + rounded(known.focusY()));
        }
    }

    /** The policy of a page allows no styles in its elements; there is a class for each step. */
    private static int rounded(int percent) {
        return Math.round((float) percent / STEP) * STEP;
    }

    private static Component withWebp(Cover cover, Image image) {
        var webp = cover.known().map(KnownImage::webpSrcset).orElse("");
        if (webp.isEmpty()) {
            return image;
        }
        var source = new Element("source")
                .setAttribute("type", "image/webp")
                .setAttribute("srcset", webp)
                .setAttribute("sizes", image.getElement().getAttribute("sizes"));
        var picture = Html.element("picture");
        picture.getElement().appendChild(source, image.getElement());
        return picture;
    }
}
