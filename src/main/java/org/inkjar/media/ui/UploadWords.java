package org.inkjar.media.ui;

import com.vaadin.flow.component.upload.UploadI18N;
import org.inkjar.media.ByteCount;

/** What the field for uploads says. */
final class UploadWords {

    private UploadWords() {}

    static UploadI18N of(long longest, int most) {
        return new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(
                                "This file is longer than %s. Make it smaller first.".formatted(ByteCount.of(longest)))
                        .setTooManyFiles("Left out: %d at a time are the most.".formatted(most))
                        .setIncorrectFileType("Files of this kind cannot be uploaded."))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting("Connecting…")
                                .setHeld("Waiting")
                                .setStalled("Stalled")
                                .setProcessing("Looking through it…"))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix("remaining: ")
                                .setUnknown("unknown"))
                        .setError(new UploadI18N.Uploading.Error()
                                .setForbidden("You may not upload. Sign in again.")
                                .setServerUnavailable("The connection broke. Try again.")
                                .setUnexpectedServerError("This was not uploaded.")));
    }
}
