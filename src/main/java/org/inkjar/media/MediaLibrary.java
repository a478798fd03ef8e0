package org.inkjar.media;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inkjar.author.CurrentAuthor;
import org.inkjar.media.format.FileType;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists the library for the admin, the youngest first. What is in the trash is listed for whoever may restore it. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('CONTRIBUTOR')")
public class MediaLibrary {

    /** No entry has it: databases cannot look into an empty list. */
    private static final String NO_KEY = "";

    private static final UUID NOBODY = new UUID(0, 0);

    private final MediaRepository media;
    private final UsedMedia uses;
    private final MediaRights rights;
    private final CurrentAuthor currentAuthor;

    MediaLibrary(MediaRepository media, UsedMedia uses, MediaRights rights, CurrentAuthor currentAuthor) {
        this.media = media;
        this.uses = uses;
        this.rights = rights;
        this.currentAuthor = currentAuthor;
    }

    /** One page of the entries. How the page is sorted is passed over. */
    public List<MediaItem> list(MediaFilter filter, Pageable pageable) {
        return media
                .list(
                        rights.haveAll(),
                        me(),
                        filter.shelf().name(),
                        used(filter.shelf()),
                        types(filter.kind()),
                        since(filter),
                        pattern(filter.text()),
                        PageRequest.of(pageable.getPageNumber(), pageable.getPageSize()))
                .stream()
                .map(Media::item)
                .toList();
    }

    /** How many entries there are, and how long they are together. */
    public MediaTotal total(MediaFilter filter) {
        return media.total(
                rights.haveAll(),
                me(),
                filter.shelf().name(),
                used(filter.shelf()),
                types(filter.kind()),
                since(filter),
                pattern(filter.text()));
    }

    private UUID me() {
        return currentAuthor.id().orElse(NOBODY);
    }

    private Set<String> used(MediaShelf shelf) {
        return switch (shelf) {
            case ALL, TRASH -> Set.of(NO_KEY);
            case USED, UNUSED ->
                Stream.concat(uses.all().keySet().stream().map(MediaKey::value), Stream.of(NO_KEY))
                        .collect(Collectors.toSet());
        };
    }

    private static Set<String> types(@Nullable MediaKind kind) {
        return kind == null ? FileType.contentTypes() : kind.contentTypes();
    }

    private static Instant since(MediaFilter filter) {
        return Objects.requireNonNullElse(filter.since(), Instant.EPOCH);
    }

    private static String pattern(String text) {
        return "%" + text.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
    }
}
