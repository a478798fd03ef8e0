package org.inkjar.media.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.NotFoundException;
import org.inkjar.common.StaleVersionException;
import org.inkjar.media.IncomingFile;
import org.inkjar.media.MediaItem;
import org.inkjar.media.MediaStorageException;
import org.springframework.context.i18n.LocaleContextHolder;

/** Receives a file in the thread of its request, which does not hold the lock of the session, and tells how it went. */
class UploadReceiver implements UploadHandler {

    private final Destination destination;
    private final Consumer<MediaItem> onDone;
    private final BiConsumer<String, String> onFailed;

    /** @param onFailed is told the name of the file and what to do */
    UploadReceiver(Destination destination, Consumer<MediaItem> onDone, BiConsumer<String, String> onFailed) {
        this.destination = destination;
        this.onDone = onDone;
        this.onFailed = onFailed;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        // This thread knows no window: what is wrong shall be said in the language of the one that waits for it.
        LocaleContextHolder.setLocale(event.getUI().getLocale());
        var name = event.getFileName();
        try (var in = event.getInputStream()) {
            var item = destination.take(new IncomingFile(name, event.getFileSize(), in));
            show(event.getUI(), () -> onDone.accept(item));
        } catch (InvalidInputException | MediaStorageException | StaleVersionException | NotFoundException e) {
            var message = String.valueOf(e.getMessage());
            event.reject(message);
            show(event.getUI(), () -> onFailed.accept(name, message));
        }
    }

    /** With the next answer to the browser, which asks when an upload has ended. */
    private static void show(UI ui, Command change) {
        var _ = ui.access(change);
    }

    /** Takes a file. */
    @FunctionalInterface
    interface Destination {

        MediaItem take(IncomingFile file);
    }
}
