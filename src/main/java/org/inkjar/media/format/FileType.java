package org.inkjar.media.format;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.inkjar.common.Words;

/**
 * A kind of file that the library can keep. Pictures are told by their bytes alone. Among other files whose bytes look the
 * same, such as text, the extension says which it is; since they are only ever downloaded, it cannot do harm.
 */
public enum FileType {
    JPEG("image/jpeg", Signature.JPEG, "jpg", "jpeg", "jpe", "jfif"),
    PNG("image/png", Signature.PNG, "png", "apng"),
    GIF("image/gif", Signature.GIF, "gif"),
    WEBP("image/webp", Signature.WEBP, "webp"),
    AVIF("image/avif", Signature.AVIF, "avif"),
    SVG("image/svg+xml", Signature.SVG, "svg"),
    PDF("application/pdf", Signature.PDF, "pdf"),
    ZIP("application/zip", Signature.ZIP, "zip"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", Signature.ZIP, "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Signature.ZIP, "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", Signature.ZIP, "pptx"),
    ODT("application/vnd.oasis.opendocument.text", Signature.ZIP, "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", Signature.ZIP, "ods"),
    ODP("application/vnd.oasis.opendocument.presentation", Signature.ZIP, "odp"),
    EPUB("application/epub+zip", Signature.ZIP, "epub"),
    GZIP("application/gzip", Signature.GZIP, "gz", "tgz"),
    MP3("audio/mpeg", Signature.MP3, "mp3"),
    M4A("audio/mp4", Signature.MP4, "m4a"),
    OGG("audio/ogg", Signature.OGG, "ogg", "oga", "opus"),
    WAV("audio/wav", Signature.WAV, "wav"),
    FLAC("audio/flac", Signature.FLAC, "flac"),
    MP4("video/mp4", Signature.MP4, "mp4", "m4v"),
    WEBM("video/webm", Signature.WEBM, "webm"),
    TEXT("text/plain", Signature.TEXT, "txt"),
    CSV("text/csv", Signature.TEXT, "csv"),
    MARKDOWN("text/markdown", Signature.TEXT, "md");

    /** So many bytes from the beginning tell what a file is. */
    public static final int HEAD = FileHead.LENGTH;

    private final String contentType;
    private final Signature signature;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> extensions;

    FileType(String contentType, Signature signature, String... extensions) {
        this.contentType = contentType;
        this.signature = signature;
        this.extensions = List.of(extensions);
    }

    /**
     * What a file is; empty where it is of no kind that is known.
     *
     * @param head the first {@link #HEAD} bytes, or all of them
     * @param extension of its name, which is not believed
     */
    public static Optional<FileType> sniff(byte[] head, String extension) {
        var signature = Signature.of(new FileHead(head));
        if (signature.filter(Signature.HEIC::equals).isPresent()) {
            throw Refusal.because(Words.of("media.heic"));
        }
        return signature.flatMap(known -> Arrays.stream(values())
                .filter(type -> type.signature == known)
                .filter(type -> type.isPicture() || type.extensions.contains(extension.toLowerCase(Locale.ROOT)))
                .findFirst());
    }

    /** The type that an entry of the library was given. */
    public static FileType of(String contentType) {
        return Arrays.stream(values())
                .filter(type -> type.contentType.equals(contentType))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Unknown content type " + contentType));
    }

    /** Those of all types. */
    public static Set<String> contentTypes() {
        return Arrays.stream(values()).map(FileType::contentType).collect(Collectors.toUnmodifiableSet());
    }

    public String contentType() {
        return contentType;
    }

    /** The usual one, without its dot. */
    public String extension() {
        return extensions.getFirst();
    }

    /** Whether files of this type may have this extension. */
    public boolean has(String extension) {
        return extensions.contains(extension.toLowerCase(Locale.ROOT));
    }

    public boolean isPicture() {
        return contentType.startsWith("image/");
    }

    public boolean isAudio() {
        return contentType.startsWith("audio/");
    }

    public boolean isVideo() {
        return contentType.startsWith("video/");
    }
}
