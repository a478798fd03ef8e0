package org.inkjar.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

class CurrentAuthorTests {

    private final CurrentAuthor currentAuthor = new CurrentAuthor();

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void isWhoeverIsSignedIn() {
        var id = UUID.randomUUID();
        signIn(id.toString());

        assertThat(currentAuthor.id()).contains(id);
    }

    @Test
    void aReaderIsNobody() {
        assertThat(currentAuthor.id()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "anonymousUser", "ada@example.com"})
    void anotherNameIsNobodys(String name) {
        signIn(name);

        assertThat(currentAuthor.id()).isEmpty();
    }

    @Test
    void hasTheRolesThatAreGranted() {
        assertThat(currentAuthor.has(Role.CONTRIBUTOR)).isFalse();

        signIn(UUID.randomUUID().toString(), "ROLE_AUTHOR", "ROLE_CONTRIBUTOR");

        assertThat(currentAuthor.has(Role.CONTRIBUTOR)).isTrue();
        assertThat(currentAuthor.has(Role.AUTHOR)).isTrue();
        assertThat(currentAuthor.has(Role.EDITOR)).isFalse();
    }

    private static void signIn(String name, String... authorities) {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(name, "", authorities));
    }
}
