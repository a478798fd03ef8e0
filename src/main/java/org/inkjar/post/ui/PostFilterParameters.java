package org.inkjar.post.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.inkjar.post.HealthFilter;
import org.inkjar.post.PostFilter;
import org.inkjar.post.PostKind;
import org.inkjar.post.PostStatus;

/** The filter of the list as part of its address: {@code ?q=java&status=DRAFT&tag=…&kind=PAGE&health=LINKS}. */
final class PostFilterParameters {

    static final String DELETED = "DELETED";

    private static final String TEXT = "q";
    private static final String STATUS = "status";
    private static final String TAG = "tag";
    private static final String KIND = "kind";
    private static final String HEALTH = "health";
    private static final int MAX_TEXT = 200;

    private PostFilterParameters() {}

    /** Passes over what it does not understand. */
    static PostFilter read(QueryParameters parameters) {
        var text = parameters.getSingleParameter(TEXT).orElse("");
        var status = parameters.getSingleParameter(STATUS).orElse("").toUpperCase(Locale.ROOT);
        return new PostFilter(
                text.substring(0, Math.min(text.length(), MAX_TEXT)),
                parameters
                        .getSingleParameter(KIND)
                        .flatMap(name -> constant(PostKind.class, name))
                        .orElse(null),
                constant(PostStatus.class, status).orElse(null),
                parameters
                        .getSingleParameter(TAG)
                        .flatMap(PostFilterParameters::id)
                        .orElse(null),
                parameters
                        .getSingleParameter(HEALTH)
                        .flatMap(name -> constant(HealthFilter.class, name))
                        .orElse(null),
                status.equals(DELETED));
    }

    static QueryParameters write(PostFilter filter) {
        var parameters = new LinkedHashMap<String, String>();
        if (!filter.text().isBlank()) {
            parameters.put(TEXT, filter.text());
        }
        if (filter.deleted()) {
            parameters.put(STATUS, DELETED);
        } else if (filter.status() != null) {
            parameters.put(STATUS, filter.status().name());
        }
        if (filter.tagId() != null) {
            parameters.put(TAG, filter.tagId().toString());
        }
        if (filter.kind() != null) {
            parameters.put(KIND, filter.kind().name());
        }
        if (filter.health() != null) {
            parameters.put(HEALTH, filter.health().name());
        }
        return QueryParameters.simple(parameters);
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
        try {
            return Optional.of(Enum.valueOf(type, name.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
