package org.inkjar.security;

import java.time.Instant;
import java.util.UUID;

/**
 * A browser in which somebody is signed in, as that person sees it.
 *
 * @param device in words, such as “Firefox on Linux”
 * @param address where it was last used from: an IP address
 * @param usedAt to the minute
 * @param present whether it is the one that asks
 */
public record SignInItem(
        UUID id,
        SignInMethod method,
        String device,
        String address,
        Instant createdAt,
        Instant usedAt,
        boolean present) {}
