package org.inkjar.media.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.inkjar.common.InkjarProperties;
import org.inkjar.common.ui.ViewHeader;
import org.inkjar.media.ByteCount;
import org.inkjar.media.MediaItem;
import org.inkjar.media.MediaLibrary;
import org.inkjar.media.MediaService;
import org.inkjar.media.MediaUploads;
import org.inkjar.media.MediaUses;
import org.springframework.beans.factory.ObjectProvider;

/** The library of pictures and files: to bring something in, to find it, and to say what it is. */
@Route("admin/media")
@PageTitle("Media · Inkjar")
@Menu(title = "Media", order = 15, icon = "media")
@RolesAllowed("AUTHOR")
@CssImport("./media.css")
class MediaView extends Composite<Div> implements AfterNavigationObserver {

    private final MediaLibrary library;
    private final Span total = new Span();
    private final MediaFilterBar filterBar;
    private final MediaBulkBar bulkBar;
    private final MediaCards cards;
    private final MediaDetail detail;

    MediaView(
            MediaLibrary library,
            MediaService service,
            MediaUploads uploads,
            ObjectProvider<MediaUses> uses,
            InkjarProperties properties,
            Clock clock) {
        this.library = library;
        var deletion = new MediaDeletion(service, uses, this::refresh);
        filterBar = new MediaFilterBar(clock, this::refresh);
        bulkBar = new MediaBulkBar(deletion);
        detail = new MediaDetail(service, uploads, deletion, this::refresh);
        cards = new MediaCards(library, detail::show, bulkBar::show);
        total.addClassNames("hint", "media-total");
        var upload = new MediaUpload(uploads, properties.media(), item -> refresh());
        var list = new Div(filterBar, bulkBar, cards);
        list.addClassName("media-list");
        var columns = new Div(list, detail);
        columns.addClassName("media-columns");
        getContent().addClassNames("view", "media-view");
        getContent().add(new ViewHeader("Media", total), upload, columns);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refresh();
    }

    private void refresh() {
        var filter = filterBar.filter();
        var found = library.total(filter);
        total.setText("%,d %s, %s"
                .formatted(found.count(), found.count() == 1 ? "file" : "files", ByteCount.of(found.bytes())));
        cards.show(filter, found.count());
        detail.refresh();
    }

    /** What a screen reader says of an entry. */
    static String name(MediaItem item) {
        return item.text().alt().isEmpty() ? item.fileName() : item.text().alt();
    }
}
