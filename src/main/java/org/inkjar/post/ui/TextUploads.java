package org.inkjar.post.ui;

import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import org.inkjar.common.InvalidInputException;
import org.inkjar.media.IncomingFile;
import org.inkjar.media.MediaItem;
import org.inkjar.media.MediaStorageException;
import org.inkjar.media.MediaUploads;

/**
 * Receives files that are put into a text. The browser, which keeps the place for them there, is told what the file is
 * called now, or why it is not taken; see {@code frontend/markdown-editor/sending.ts}.
 */
class TextUploads implements UploadHandler {

    private final MediaUploads uploads;

    TextUploads(MediaUploads uploads) {
        this.uploads = uploads;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        try (var in = event.getInputStream()) {
            tell(event, uploads.accept(new IncomingFile(event.getFileName(), event.getFileSize(), in)));
        } catch (InvalidInputException | MediaStorageException e) {
            event.reject(e.getMessage());
        }
    }

    /** A file that waits for its turn may begin to travel while a dialog is open. */
    @Override
    public boolean isAllowInert() {
        return true;
    }

    private static void tell(UploadEvent event, MediaItem item) throws IOException {
        var answer = JacksonUtils.createObjectNode()
                .put("address", item.path())
                .put("name", item.fileName())
                .put("alt", item.text().alt())
                .put("isPicture", item.isPicture());
        event.getResponse().setContentType("application/json");
        event.getResponse().getWriter().write(answer.toString());
    }
}
