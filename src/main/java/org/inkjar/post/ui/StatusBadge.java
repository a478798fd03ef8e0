package org.inkjar.post.ui;

import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.badge.BadgeVariant;
import org.inkjar.post.PostStatus;

/** Says where a post stands, in a word. */
class StatusBadge extends Badge {

    StatusBadge(PostStatus status) {
        show(status);
    }

    final void show(PostStatus status) {
        setText(status.label());
        removeThemeVariants(BadgeVariant.SUCCESS, BadgeVariant.WARNING, BadgeVariant.ERROR);
        switch (status) {
            case PUBLISHED -> addThemeVariants(BadgeVariant.SUCCESS);
            case SCHEDULED -> addThemeVariants(BadgeVariant.WARNING);
            case WITHDRAWN -> addThemeVariants(BadgeVariant.ERROR);
            case DRAFT -> {}
        }
    }
}
