package org.inkjar.site;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.inkjar.common.Paged;

/** Reads the number of a page from an address. What is not a page is not found. */
final class PageNumber {

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,5}");

    private PageNumber() {}

    /** From a path such as {@code /page/2}. */
    static int ofPath(BeforeEnterEvent event) {
        return parse(event.getRouteParameters().get("number"));
    }

    /** From a query such as {@code ?page=2}. */
    static int ofQuery(BeforeEnterEvent event) {
        return parse(event.getLocation().getQueryParameters().getSingleParameter("page"));
    }

    /** Refuses a page behind the last one; the first is there even when it is empty. */
    static <T> Paged<T> existing(Paged<T> page) {
        if (page.number() > page.totalPages()) {
            throw new NotFoundException();
        }
        return page;
    }

    private static int parse(Optional<String> number) {
        if (number.isPresent() && !NUMBER.matcher(number.get()).matches()) {
            throw new NotFoundException();
        }
        return number.map(Integer::parseInt).orElse(1);
    }
}
