package org.inkjar.security;

import java.util.Optional;

/**
 * A secret link that was just made. It is told this once.
 *
 * @param address in full
 * @param email of whom it is for
 * @param mailed whether it was sent there, too
 * @param failure why it could not be sent, where that was tried
 */
public record IssuedLink(String address, String email, boolean mailed, Optional<String> failure) {}
