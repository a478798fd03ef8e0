package org.inkjar.post.ui;

import org.inkjar.common.InkjarProperties;
import org.inkjar.media.MediaLibrary;
import org.inkjar.media.MediaUploads;
import org.springframework.stereotype.Component;

/** Gives an editor what it needs for pictures: the library to choose from, and a way into it. */
@Component
class TextPictures {

    private final MediaLibrary library;
    private final MediaUploads uploads;
    private final InkjarProperties.Media limits;

    TextPictures(MediaLibrary library, MediaUploads uploads, InkjarProperties properties) {
        this.library = library;
        this.uploads = uploads;
        this.limits = properties.media();
    }

    void serve(MarkdownEditor editor) {
        editor.takeFiles(new TextUploads(uploads), limits);
        editor.onPictureWanted(() -> new PictureDialog(library, editor).open());
    }
}
