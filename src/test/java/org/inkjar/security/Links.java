package org.inkjar.security;

import org.inkjar.common.SecretToken;

/** Reads the secret off a link. */
public final class Links {

    private Links() {}

    /** The secret at the end of an address. */
    public static SecretToken token(String address) {
        return new SecretToken(address.substring(address.lastIndexOf('/') + 1).strip());
    }
}
