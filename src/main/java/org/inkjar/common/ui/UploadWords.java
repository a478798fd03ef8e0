package org.inkjar.common.ui;

import com.vaadin.flow.component.upload.UploadI18N;
import org.inkjar.common.Words;

/** What a field for uploads says. */
public final class UploadWords {

    private UploadWords() {}

    /**
     * The words of a field.
     *
     * @param tooLong what is said of a file that is longer than it may be
     * @param tooMany what is said of files beyond the most at a time
     */
    public static UploadI18N of(String tooLong, String tooMany) {
        return new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(tooLong)
                        .setTooManyFiles(tooMany)
                        .setIncorrectFileType(Words.of("common.upload.kind")))
                .setFile(new UploadI18N.File()
                        .setRetry(Words.of("common.upload.retry"))
                        .setStart(Words.of("common.upload.start"))
                        .setRemove(Words.of("common.upload.remove")))
                .setUploading(uploading());
    }

    private static UploadI18N.Uploading uploading() {
        return new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(Words.of("common.upload.connecting"))
                        .setHeld(Words.of("common.upload.waiting"))
                        .setStalled(Words.of("common.upload.stalled"))
                        .setProcessing(Words.of("common.upload.processing")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(Words.of("common.upload.remaining") + " ")
                        .setUnknown(Words.of("common.upload.unknown")))
                .setError(new UploadI18N.Uploading.Error()
                        .setForbidden(Words.of("common.upload.forbidden"))
                        .setServerUnavailable(Words.of("common.upload.unavailable"))
                        .setUnexpectedServerError(Words.of("common.upload.failed")));
    }
}
