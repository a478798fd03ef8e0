package org.inkjar.common;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A slug that was given up, and what it named. */
@Entity
@EntityListeners(ContentListener.class)
@IdClass(OldSlug.Key.class)
class OldSlug {

    @Id
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 10)
    private SlugOwner owner;

    @Id
    @Column(length = Slug.MAX_LENGTH)
    private String slug;

    private UUID targetId;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected OldSlug() {}

    OldSlug(SlugOwner owner, Slug slug, UUID targetId) {
        this.owner = owner;
        this.slug = slug.value();
        this.targetId = targetId;
    }

    void leadTo(UUID newTarget) {
        targetId = newTarget;
    }

    UUID targetId() {
        return targetId;
    }

    record Key(SlugOwner owner, String slug) implements Serializable {}
}
