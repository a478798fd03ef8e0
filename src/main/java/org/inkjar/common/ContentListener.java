package org.inkjar.common;

import jakarta.persistence.PostPersist;
import jakarta.persistence.PostRemove;
import jakarta.persistence.PostUpdate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Raises the {@link ContentVersion} when an entity changes that readers see. Statements that change rows without their
 * entities would go past it: there are none.
 */
@Component
public class ContentListener {

    private final ObjectProvider<ContentVersion> version;

    /** Entities are set up before the database is: the version cannot be there yet. */
    ContentListener(ObjectProvider<ContentVersion> version) {
        this.version = version;
    }

    @PostPersist
    @PostUpdate
    @PostRemove
    void changed(Object entity) {
        if (!(entity instanceof Draftable content && content.isDraft())) {
            version.getObject().raise();
        }
    }

    /** Content that may be a draft, which no reader sees. */
    public interface Draftable {

        boolean isDraft();
    }
}
