package org.inkjar.security.ui;

import org.inkjar.author.Role;

/** What a role is called, and what it lets somebody do. */
final class RoleTexts {

    private RoleTexts() {}

    static String label(Role role) {
        return switch (role) {
            case OWNER -> "Owner";
            case EDITOR -> "Editor";
            case AUTHOR -> "Author";
            case CONTRIBUTOR -> "Contributor";
        };
    }

    static String withArticle(Role role) {
        return switch (role) {
            case OWNER -> "an owner";
            case EDITOR -> "an editor";
            case AUTHOR -> "an author";
            case CONTRIBUTOR -> "a contributor";
        };
    }

    static String about(Role role) {
        return switch (role) {
            case OWNER -> "Everything, the settings and the people included.";
            case EDITOR -> "Writes and publishes all posts, whoever wrote them.";
            case AUTHOR -> "Writes and publishes their own posts.";
            case CONTRIBUTOR -> "Writes drafts of their own, which an editor publishes.";
        };
    }
}
