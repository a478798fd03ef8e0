package org.inkjar.media.format;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

/** What the bytes of a file say that it is, whatever its name. The first one that fits is meant. */
enum Signature {
    JPEG(head -> head.has(0, 0xFF, 0xD8, 0xFF)),
    PNG(head -> head.has(0, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')),
    GIF(head -> head.has(0, "GIF87a") || head.has(0, "GIF89a")),
    WEBP(head -> head.has(0, "RIFF") && head.has(8, "WEBP")),
    AVIF(head -> head.hasBrand("avif")),
    HEIC(head -> head.hasBrand("heic") || head.hasBrand("heix") || head.hasBrand("mif1") || head.hasBrand("msf1")),
    SVG(XmlHead::isSvg),
    PDF(head -> head.has(0, "%PDF-")),
    ZIP(head -> head.has(0, 'P', 'K', 3, 4) || head.has(0, 'P', 'K', 5, 6)),
    GZIP(head -> head.has(0, 0x1F, 0x8B)),
    MP3(head -> head.has(0, "ID3") || isMpegLayer3(head)),
    OGG(head -> head.has(0, "OggS")),
    WAV(head -> head.has(0, "RIFF") && head.has(8, "WAVE")),
    FLAC(head -> head.has(0, "fLaC")),
    MP4(head -> head.has(4, "ftyp")),
    WEBM(head -> head.has(0, 0x1A, 0x45, 0xDF, 0xA3) && head.contains("webm")),
    TEXT(Signature::isText);

    private static final int DELETE = 0x7F;

    @SuppressWarnings("ImmutableEnumChecker") // holds nothing
    private final Predicate<FileHead> test;

    Signature(Predicate<FileHead> test) {
        this.test = test;
    }

    static Optional<Signature> of(FileHead head) {
        return Arrays.stream(values())
                .filter(signature -> signature.test.test(head))
                .findFirst();
    }

    /** A frame of MPEG 1, 2 or 2.5, layer III. */
    private static boolean isMpegLayer3(FileHead head) {
        int second = head.at(1);
        return head.at(0) == 0xFF && second >= 0xE0 && (second & 0x18) != 0x08 && (second & 0x06) == 0x02;
    }

    /** In any encoding that keeps ASCII; something that has control characters is no text. */
    private static boolean isText(FileHead head) {
        for (byte character : head.bytes()) {
            if ((character >= 0 && character < ' ' && "\t\n\r\f".indexOf(character) < 0) || character == DELETE) {
                return false;
            }
        }
        return head.bytes().length > 0;
    }
}
