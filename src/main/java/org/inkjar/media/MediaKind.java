package org.inkjar.media;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.inkjar.media.format.FileType;

/** What people look for in the library. */
public enum MediaKind {
    PICTURE(FileType::isPicture),
    SOUND_OR_FILM(type -> type.isAudio() || type.isVideo()),
    DOCUMENT(type -> !type.isPicture() && !type.isAudio() && !type.isVideo());

    @SuppressWarnings("ImmutableEnumChecker") // unmodifiable
    private final Set<String> contentTypes;

    MediaKind(Predicate<FileType> belongs) {
        contentTypes = Arrays.stream(FileType.values())
                .filter(belongs)
                .map(FileType::contentType)
                .collect(Collectors.toUnmodifiableSet());
    }

    Set<String> contentTypes() {
        return contentTypes;
    }
}
