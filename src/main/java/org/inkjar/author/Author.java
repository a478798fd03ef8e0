package org.inkjar.author;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.inkjar.common.ContentListener;
import org.inkjar.common.SitePaths;
import org.inkjar.common.Slug;
import org.inkjar.common.Subject;
import org.jspecify.annotations.Nullable;

/** Somebody who writes. Without an e-mail address and a password they cannot sign in. */
@Entity
@EntityListeners(ContentListener.class)
class Author {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private @Nullable UUID id;

    @Version
    private long version;

    @Column(length = 80)
    private String name;

    @Column(length = Slug.MAX_LENGTH)
    private String slug;

    @Column(length = 1_000)
    private String bio = "";

    @Column(length = 500)
    private String picture = "";

    @Column(length = EmailAddress.MAX_LENGTH)
    private @Nullable String email;

    @Column(length = 500)
    private @Nullable String passwordHash;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 20)
    private Role role;

    private @Nullable Instant deactivatedAt;

    /** Written past the entity: readers see nothing of it. */
    @Column(insertable = false, updatable = false)
    private @Nullable Instant signedInAt;

    @ElementCollection
    @CollectionTable(name = "author_link", joinColumns = @JoinColumn(name = "author_id"))
    @OrderColumn(name = "position")
    private List<AuthorLink> links = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Author() {}

    Author(String name, Slug slug, Role role) {
        this.name = name;
        this.slug = slug.value();
        this.role = role;
    }

    void allowSignIn(EmailAddress newEmail, String newPasswordHash) {
        email = newEmail.value();
        passwordHash = newPasswordHash;
    }

    void become(Role newRole) {
        role = newRole;
    }

    void deactivate(Instant now) {
        deactivatedAt = now;
    }

    void activate() {
        deactivatedAt = null;
    }

    void changePassword(String newPasswordHash) {
        passwordHash = newPasswordHash;
    }

    void changeEmail(EmailAddress newEmail) {
        email = newEmail.value();
    }

    boolean isActive() {
        return standing() == AccountStanding.ACTIVE;
    }

    AccountStanding standing() {
        if (passwordHash == null) {
            return AccountStanding.GUEST;
        }
        return deactivatedAt == null ? AccountStanding.ACTIVE : AccountStanding.DEACTIVATED;
    }

    Role role() {
        return role;
    }

    void describe(ProfileData data, Slug newSlug) {
        name = data.name();
        slug = newSlug.value();
        bio = data.bio();
        picture = data.picture();
        links.clear();
        links.addAll(data.links());
    }

    UUID id() {
        return requireNonNull(id);
    }

    long version() {
        return version;
    }

    Slug slug() {
        return new Slug(slug);
    }

    Subject subject() {
        return subject(id(), name);
    }

    /** Somebody as deeds tell of them. */
    static Subject subject(UUID id, String name) {
        return new Subject("person", id, name, SitePaths.ADMIN + "/people");
    }

    AuthorProfile profile() {
        return new AuthorProfile(id(), name, slug(), bio, picture, List.copyOf(links));
    }

    AccountItem item() {
        return new AccountItem(id(), name, picture, requireNonNullElse(email, ""), role, standing(), signedInAt);
    }

    Account account() {
        return new Account(id(), name, requireNonNull(email), requireNonNull(passwordHash), role);
    }
}
