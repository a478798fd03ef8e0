package org.inkjar.author;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RoleTests {

    @Test
    void eachRoleIncludesThoseBelowIt() {
        assertThat(Role.OWNER.included()).containsExactlyInAnyOrder(Role.values());
        assertThat(Role.EDITOR.included()).containsExactlyInAnyOrder(Role.EDITOR, Role.AUTHOR, Role.CONTRIBUTOR);
        assertThat(Role.AUTHOR.included()).containsExactlyInAnyOrder(Role.AUTHOR, Role.CONTRIBUTOR);
        assertThat(Role.CONTRIBUTOR.included()).containsExactly(Role.CONTRIBUTOR);
    }
}
