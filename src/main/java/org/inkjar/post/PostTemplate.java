package org.inkjar.post;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.inkjar.common.Subject;
import org.jspecify.annotations.Nullable;

/** What a new post can begin with. Its name may change, nothing else. */
@Entity
class PostTemplate {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private @Nullable UUID id;

    @Column(length = PostTemplateName.MAX_LENGTH)
    private String name;

    @Column(length = 2 * PostTemplateName.MAX_LENGTH)
    @SuppressWarnings("UnusedVariable") // but by queries
    private String nameKey;

    @Column(length = Revision.MAX_DETAILS)
    private String details;

    @Column(length = PostData.MAX_BODY)
    private String body;

    /** Whoever made it, where that is known. It may outlive them. */
    private @Nullable UUID keptBy;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected PostTemplate() {}

    @SuppressWarnings("NullAway.Init") // by rename
    PostTemplate(PostTemplateName name, PostData data, @Nullable UUID keptBy) {
        rename(name);
        this.keptBy = keptBy;
        details = PostJson.write(data);
        body = data.body();
    }

    final void rename(PostTemplateName newName) {
        name = newName.value();
        nameKey = newName.key();
    }

    UUID id() {
        return requireNonNull(id);
    }

    Subject subject() {
        return new Subject("template", id(), name, "");
    }

    PostTemplateItem item() {
        return new PostTemplateItem(id(), name, PostJson.read(details, body), keptBy);
    }
}
