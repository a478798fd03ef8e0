package org.inkjar.security.ui;

import org.inkjar.author.Role;
import org.inkjar.common.Words;

/** What a role is called, and what it lets somebody do. */
final class RoleTexts {

    private RoleTexts() {}

    static String label(Role role) {
        return switch (role) {
            case OWNER -> Words.of("security.role.owner");
            case EDITOR -> Words.of("security.role.editor");
            case AUTHOR -> Words.of("security.role.author");
            case CONTRIBUTOR -> Words.of("security.role.contributor");
        };
    }

    static String withArticle(Role role) {
        return switch (role) {
            case OWNER -> Words.of("security.role.owner.article");
            case EDITOR -> Words.of("security.role.editor.article");
            case AUTHOR -> Words.of("security.role.author.article");
            case CONTRIBUTOR -> Words.of("security.role.contributor.article");
        };
    }

    static String about(Role role) {
        return switch (role) {
            case OWNER -> Words.of("security.role.owner.about");
            case EDITOR -> Words.of("security.role.editor.about");
            case AUTHOR -> Words.of("security.role.author.about");
            case CONTRIBUTOR -> Words.of("security.role.contributor.about");
        };
    }
}
