package org.inkjar.media;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inkjar.common.SitePaths;
import org.inkjar.media.format.FileType;
import org.inkjar.media.scaling.Scaling;

/**
 * A picture as pages show it: its addresses may be kept for ever.
 *
 * @param versions smaller ones; none until they are made, and of pictures that have none
 */
public record Picture(MediaItem item, List<Version> versions) {

    public Picture {
        versions = List.copyOf(versions);
    }

    /** One file that shows the picture. */
    public record Version(String address, FileType type, int width, int height) {

        static Version of(MediaItem item, PictureVersion version) {
            var address = SitePaths.media(
                    item.key().value(),
                    version.width() + "/"
                            + new MediaName(item.fileName()).as(version.type()).value());
            return new Version(
                    address + "?v=" + version.hash().fingerprint(), version.type(), version.width(), version.height());
        }

        private String candidate() {
            return address + " " + width + "w";
        }
    }

    /** The best one that every browser understands, and no larger than a page needs. */
    public Version main() {
        return own().max(Comparator.comparingInt(Version::width)).orElseGet(this::itself);
    }

    /** The attribute {@code srcset} of HTML for the picture's own format; empty where there is but one file. */
    public String srcset() {
        return versions.isEmpty() ? "" : own().map(Version::candidate).collect(Collectors.joining(", "));
    }

    /** The same for WebP; empty where that would be worse. */
    public String webpSrcset() {
        var webp = versions.stream()
                .filter(version -> version.type() == FileType.WEBP)
                .toList();
        boolean isAsLarge = webp.stream().anyMatch(version -> version.width() == main().width());
        return item.type() != FileType.WEBP && isAsLarge
                ? webp.stream().map(Version::candidate).collect(Collectors.joining(", "))
                : "";
    }

    /** A picture that is not too large itself is its own best version. */
    private Stream<Version> own() {
        var smaller = versions.stream().filter(version -> version.type() == item.type());
        return item.width() <= Scaling.LARGEST || versions.isEmpty()
                ? Stream.concat(smaller, Stream.of(itself()))
                : smaller;
    }

    private Version itself() {
        return new Version(item.lastingPath(), item.type(), item.width(), item.height());
    }
}
