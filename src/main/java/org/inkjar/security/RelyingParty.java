package org.inkjar.security;

import java.util.Set;
import java.util.UUID;
import org.inkjar.settings.PublicAddress;
import org.inkjar.settings.Settings;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/**
 * The site as Web Authentication knows it. Its address may be changed in the settings at any time, so it is looked up
 * each time. A passkey stands for password and code, so the device must make sure of the person.
 */
@Component
class RelyingParty {

    private final PasskeyUsers users;
    private final PasskeyStore passkeys;
    private final Settings settings;
    private final PublicAddress address;

    RelyingParty(PasskeyUsers users, PasskeyStore passkeys, Settings settings, PublicAddress address) {
        this.users = users;
        this.passkeys = passkeys;
        this.settings = settings;
        this.address = address;
    }

    WebOrigin origin() {
        return WebOrigin.of(address.base());
    }

    PasskeyQuestion<PublicKeyCredentialCreationOptions> askForNew(Authentication author) {
        return new PasskeyQuestion<>(
                operations().createPublicKeyCredentialCreationOptions(() -> author), origin().value());
    }

    PasskeyQuestion<PublicKeyCredentialRequestOptions> askForAny() {
        var anybody = new ImmutablePublicKeyCredentialRequestOptionsRequest(null);
        return new PasskeyQuestion<>(operations().createCredentialRequestOptions(anybody), origin().value());
    }

    /** Keeps the passkey that a browser made; throws whatever is wrong with the answer. */
    void register(PasskeyQuestion<PublicKeyCredentialCreationOptions> question, PasskeyName name, String answer) {
        var made = PasskeyQuestion.JSON.readValue(
                answer, new TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>>() {});
        var key = new RelyingPartyPublicKey(made, name.value());
        operations().registerCredential(new ImmutableRelyingPartyRegistrationRequest(question.options(), key));
    }

    /** Whose passkey has signed the answer; throws whatever is wrong with it. */
    UUID authenticate(PasskeyQuestion<PublicKeyCredentialRequestOptions> question, String answer) {
        var used = PasskeyQuestion.JSON.readValue(
                answer, new TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>>() {});
        var user = operations().authenticate(new RelyingPartyAuthenticationRequest(question.options(), used));
        return PasskeyUsers.authorId(user.getId());
    }

    private WebAuthnRelyingPartyOperations operations() {
        var origin = origin();
        var site = PublicKeyCredentialRpEntity.builder()
                .id(origin.host())
                .name(settings.current().title())
                .build();
        var operations = new Webauthn4JRelyingPartyOperations(users, passkeys, site, Set.of(origin.value()));
        operations.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build()));
        operations.setCustomizeRequestOptions(
                options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        return operations;
    }
}
