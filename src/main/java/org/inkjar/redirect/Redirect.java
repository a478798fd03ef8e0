package org.inkjar.redirect;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.inkjar.common.ContentListener;
import org.inkjar.common.SitePaths;
import org.inkjar.common.Subject;
import org.jspecify.annotations.Nullable;

/** An address that leads elsewhere. */
@Entity
@EntityListeners(ContentListener.class)
class Redirect {

    /** Where the admin shows them. */
    static final String LIST = SitePaths.ADMIN + "/settings/redirects";

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private @Nullable UUID id;

    @Version
    private long version;

    @Column(length = 500)
    private String source;

    @Column(length = 1_000)
    private String sourceKey;

    @Column(length = 1_000)
    private String target;

    private boolean permanent;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Redirect() {}

    Redirect(RedirectData data) {
        source = data.source();
        sourceKey = data.key();
        target = data.target();
        permanent = data.permanent();
    }

    void change(RedirectData data) {
        source = data.source();
        sourceKey = data.key();
        target = data.target();
        permanent = data.permanent();
    }

    RedirectData data() {
        return new RedirectData(source, target, permanent);
    }

    String key() {
        return sourceKey;
    }

    long version() {
        return version;
    }

    Subject subject() {
        return new Subject("redirect", requireNonNull(id), source, LIST);
    }

    RedirectItem item() {
        return new RedirectItem(requireNonNull(id), version, data());
    }
}
