package org.inkjar.author;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RoleTests {

    @Test
    void theOwnerMayDoWhatAnAuthorMay() {
        assertThat(Role.OWNER.included()).containsExactlyInAnyOrder(Role.OWNER, Role.AUTHOR);
    }

    @Test
    void anAuthorMayNotDoWhatTheOwnerMay() {
        assertThat(Role.AUTHOR.included()).containsExactly(Role.AUTHOR);
    }
}
