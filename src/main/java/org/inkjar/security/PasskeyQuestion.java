package org.inkjar.security;

import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a browser is asked, to make a passkey or to sign in with one. It stays on the server until the answer comes, which
 * must be an answer to this very question.
 *
 * @param origin the only one at which it can be answered, such as {@code https://blog.example.com}
 */
public record PasskeyQuestion<O>(O options, String origin) {

    static final JsonMapper JSON =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    /** What the browser's {@code PublicKeyCredential} reads. */
    public String json() {
        return JSON.writeValueAsString(options);
    }
}
