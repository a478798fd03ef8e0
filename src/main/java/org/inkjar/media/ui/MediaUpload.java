package org.inkjar.media.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import java.util.function.Consumer;
import org.inkjar.common.InkjarProperties;
import org.inkjar.common.Words;
import org.inkjar.common.ui.Glyph;
import org.inkjar.common.ui.UploadWords;
import org.inkjar.media.ByteCount;
import org.inkjar.media.IncomingFile;
import org.inkjar.media.MediaItem;
import org.inkjar.media.MediaUploads;

/** Takes files that are chosen, dropped or pasted. Each arrives by itself: one that is refused does not hold up others. */
class MediaUpload extends Composite<Div> {

    /** A picture in the clipboard has no name; the web component takes it as if it had been dropped. */
    private static final String TAKE_PASTED_FILES = """
            const paste = event => {
              const files = [...event.clipboardData?.files ?? []];
              if (files.length) {
                event.preventDefault();
                this._addFiles(files);
              }
            };
            document.addEventListener('paste', paste);
            this.addEventListener('media-detached', () => document.removeEventListener('paste', paste), { once: true });
            """;

    /** With one gesture. Some travel at a time; the others wait in the browser. */
    private static final int MOST = 50;

    private final Upload upload = new Upload();
    private final MediaFailures failures = new MediaFailures();

    MediaUpload(MediaUploads uploads, InkjarProperties.Media limits, Consumer<MediaItem> onUploaded) {
        upload.setUploadHandler(new UploadReceiver(uploads::accept, onUploaded, failures::add));
        upload.setMaxFileSize(
                (int) Math.min(Integer.MAX_VALUE, limits.maxFileSize().toBytes()));
        upload.setMaxFiles(MOST);
        upload.setI18n(UploadWords.of(IncomingFile.tooLong(limits.maxFileSize()), Words.of("media.too-many", MOST)));
        var button = new Button(Words.of("media.upload"), Glyph.ADD.create());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        upload.setUploadButton(button);
        upload.setDropLabel(new Span(Words.of(
                "media.upload.drop",
                ByteCount.of(limits.maxSize().toBytes()),
                ByteCount.of(limits.maxFileSize().toBytes()))));
        upload.addFileRejectedListener(event -> failures.add(event.getFileName(), event.getErrorMessage()));
        upload.addAllFinishedListener(event -> upload.clearFileList());
        addAttachListener(event -> upload.getElement().executeJs(TAKE_PASTED_FILES));
        addDetachListener(event -> upload.getElement().executeJs("this.dispatchEvent(new Event('media-detached'))"));
        getContent().addClassName("media-upload");
        getContent().add(upload, failures);
    }
}
