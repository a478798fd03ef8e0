package org.inkjar.media.format;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inkjar.media.format.Avif.Range;

/** What an AVIF says of itself: the box {@code meta} (ISO/IEC 14496-12 and 23008-12). */
final class AvifMeta {

    private static final int VERSION_AND_FLAGS = 4;
    private static final Set<String> METADATA = Set.of("Exif", "mime", "uri ");
    private static final int IN_FILE = 0;
    private static final int IN_BOX = 1;

    private final ByteBuffer content;
    private final long offset;
    private final List<IsoBox> boxes;

    /** @param offset where the content of the box lies in the file */
    AvifMeta(ByteBuffer content, long offset) {
        this.content = content;
        this.offset = offset;
        this.boxes = IsoBox.list(content, VERSION_AND_FLAGS, content.limit());
    }

    /** The largest size that is named: the others are those of tiles and miniatures. */
    PictureSize size() {
        var properties = boxes("iprp").stream()
                .flatMap(box -> box.children(content).stream())
                .filter(box -> box.type().equals("ipco"))
                .flatMap(box -> box.children(content).stream())
                .toList();
        var size = properties.stream()
                .filter(box -> box.type().equals("ispe"))
                .map(box -> size(box.content(content)))
                .max(Comparator.comparingLong(each -> (long) each.width() * each.height()))
                .orElseThrow(Refusal::broken);
        boolean turned = properties.stream()
                .filter(box -> box.type().equals("irot"))
                .anyMatch(box -> box.content(content).get() % 2 != 0);
        return turned ? size.turned() : size;
    }

    private static PictureSize size(ByteBuffer property) {
        property.getInt(); // version and flags
        return PictureSize.of(Integer.toUnsignedLong(property.getInt()), Integer.toUnsignedLong(property.getInt()));
    }

    /** Where in the file EXIF and XMP lie. */
    List<Range> metadata() {
        var ids = new HashSet<Long>();
        boxes("iinf").forEach(box -> addMetadataIds(box, ids));
        var ranges = new ArrayList<Range>();
        if (!ids.isEmpty()) {
            boxes("iloc").forEach(box -> addRanges(box.content(content), ids, ranges));
        }
        return ranges;
    }

    private void addMetadataIds(IsoBox items, Set<Long> ids) {
        boolean small = items.content(content).get() == 0;
        long begin = items.begin() + VERSION_AND_FLAGS + (small ? 2 : 4);
        for (var item : IsoBox.list(content, begin, items.end())) {
            var entry = item.content(content);
            int version = entry.get();
            entry.position(VERSION_AND_FLAGS);
            long id = version == 2 ? entry.getShort() & 0xFFFF : Integer.toUnsignedLong(entry.getInt());
            entry.getShort(); // protection
            if (METADATA.contains(IsoBox.type(entry))) {
                ids.add(id);
            }
        }
    }

    private void addRanges(ByteBuffer locations, Set<Long> ids, List<Range> ranges) {
        int version = locations.get();
        locations.position(VERSION_AND_FLAGS);
        int sizes = locations.getShort() & 0xFFFF;
        long count = number(locations, version < 2 ? 2 : 4);
        for (long i = 0; i < count; i++) {
            long id = number(locations, version < 2 ? 2 : 4);
            int method = version == 0 ? IN_FILE : locations.getShort() & 0xF;
            locations.getShort(); // which file: this one
            long base = number(locations, sizes >> 4 & 0xF);
            int extents = locations.getShort() & 0xFFFF;
            for (int j = 0; j < extents; j++) {
                number(locations, version == 0 ? 0 : sizes & 0xF);
                long begin = base + number(locations, sizes >> 12 & 0xF);
                long length = number(locations, sizes >> 8 & 0xF);
                if (ids.contains(id)) {
                    ranges.add(range(method, begin, length));
                }
            }
        }
    }

    private Range range(int method, long begin, long length) {
        if (begin < 0 || length <= 0 || (method != IN_FILE && method != IN_BOX)) {
            throw Refusal.broken();
        }
        long from = method == IN_FILE
                ? 0
                : offset + ownData().orElseThrow(Refusal::broken).begin();
        return new Range(from + begin, from + begin + length);
    }

    /** Small pictures may lie in the box itself. */
    Optional<IsoBox> ownData() {
        return boxes("idat").stream().findFirst();
    }

    private List<IsoBox> boxes(String type) {
        return boxes.stream().filter(box -> box.type().equals(type)).toList();
    }

    private static long number(ByteBuffer buffer, int bytes) {
        return switch (bytes) {
            case 0 -> 0;
            case 2 -> buffer.getShort() & 0xFFFF;
            case 4 -> Integer.toUnsignedLong(buffer.getInt());
            case 8 -> buffer.getLong();
            default -> throw Refusal.broken();
        };
    }
}
