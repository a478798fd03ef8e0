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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.inkjar.common.InkjarProperties;
import org.inkjar.common.Words;
import org.inkjar.common.ui.Notices;
import org.inkjar.common.ui.ViewHeader;
import org.inkjar.media.ByteCount;
import org.inkjar.media.MediaItem;
import org.inkjar.media.MediaLibrary;
import org.inkjar.media.MediaRights;
import org.inkjar.media.MediaService;
import org.inkjar.media.MediaUploads;
import org.inkjar.media.SmallerVersions;
import org.inkjar.media.UsedMedia;
import org.inkjar.settings.Settings;

/** The library of pictures and files: to bring something in, to find it, and to say what it is. */
@Route("admin/media")
@PageTitle("media.media")
@Menu(title = "media.media", order = 15, icon = "media")
@RolesAllowed("CONTRIBUTOR")
@CssImport("./media.css")
class MediaView extends Composite<Div> implements AfterNavigationObserver, MediaCards.Listener {

    private static final String ITEM = "item";

    private final MediaLibrary library;
    private final MediaService service;
    private final Span total = new Span();
    private final MediaFilterBar filterBar;
    private final MediaBulkBar bulkBar;
    private final MediaCards cards;
    private final MediaDetail detail;

    MediaView(
            MediaLibrary library,
            MediaService service,
            MediaUploads uploads,
            UsedMedia uses,
            SmallerVersions versions,
            MediaRights rights,
            Settings settings,
            InkjarProperties properties,
            Clock clock) {
        this.library = library;
        this.service = service;
        var deletion = new MediaDeletion(service, uses, this::refresh);
        filterBar = new MediaFilterBar(clock, this::refresh);
        bulkBar = new MediaBulkBar(deletion);
        detail = new MediaDetail(service, uploads, deletion, rights, uses, versions, this::refresh);
        cards = new MediaCards(library, service, uses, versions, rights, settings.zone(), this);
        total.addClassNames("hint", "media-total");
        var upload = new MediaUpload(uploads, properties.media(), item -> refresh());
        var list = new Div(filterBar, bulkBar, cards);
        list.addClassName("media-list");
        var columns = new Div(list, detail);
        columns.addClassName("media-columns");
        getContent().addClassNames("view", "media-view");
        getContent().add(new ViewHeader(Words.of("media.media"), total), upload, columns);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refresh();
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(ITEM)
                .flatMap(MediaView::id)
                .flatMap(service::find)
                .ifPresent(this::open);
    }

    @Override
    public void open(MediaItem item) {
        detail.show(item);
    }

    @Override
    public void select(List<MediaItem> items) {
        bulkBar.show(items);
    }

    @Override
    public void restore(MediaItem item) {
        service.restore(List.of(item.id()));
        Notices.done(Words.of("media.restored", item.fileName()));
        refresh();
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void refresh() {
        var filter = filterBar.filter();
        var found = library.total(filter);
        total.setText(Words.of("media.total", found.count(), ByteCount.of(found.bytes())));
        cards.show(filter, found.count());
        detail.refresh();
    }
}
