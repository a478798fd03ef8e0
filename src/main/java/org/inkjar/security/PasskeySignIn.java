package org.inkjar.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.stereotype.Component;

/** Signs in by a passkey, which names the account and stands for both factors: the device has made sure of the person. */
@Component
public class PasskeySignIn {

    private static final Logger log = LoggerFactory.getLogger(PasskeySignIn.class);

    private final RelyingParty site;
    private final DirectSignIn door;

    PasskeySignIn(RelyingParty site, DirectSignIn door) {
        this.site = site;
        this.door = door;
    }

    public PasskeyQuestion<PublicKeyCredentialRequestOptions> ask() {
        return site.askForAny();
    }

    /**
     * Signs in whose passkey has answered.
     *
     * @param answer the browser's, as JSON
     * @return where they wanted to go
     * @throws InvalidInputException when it is no passkey of an account here
     */
    public String complete(
            PasskeyQuestion<PublicKeyCredentialRequestOptions> question,
            String answer,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            return door.signIn(authenticate(question, answer), SignInMethod.PASSKEY, request, response);
        } catch (AuthenticationException e) {
            log.warn(
                    "A passkey was refused, from {}: {}",
                    ClientAddress.of(request).value(),
                    e.toString());
            throw new InvalidInputException("passkey", Words.of("security.passkey.unknown"));
        }
    }

    private UUID authenticate(PasskeyQuestion<PublicKeyCredentialRequestOptions> question, String answer) {
        try {
            return site.authenticate(question, answer);
        } catch (DataAccessException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new BadCredentialsException(String.valueOf(e.getMessage()), e);
        }
    }
}
