package org.inkjar.security;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * One-time codes that change with the time (RFC 6238): six digits, every thirty seconds others, by HMAC-SHA-1.
 *
 * @param key in {@link Base32}
 */
record Totp(String key) {

    static final int DIGITS = 6;

    private static final Duration PERIOD = Duration.ofSeconds(30);
    private static final String ALGORITHM = "HmacSHA1";

    /** How many periods a phone's clock may be behind or ahead. */
    private static final int DRIFT = 1;

    private static final int[] POWERS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000};

    /** The period that a moment falls into, counted from 1970. */
    static long step(Instant time) {
        return Math.floorDiv(time.getEpochSecond(), PERIOD.toSeconds());
    }

    /** The period for which this is the code, among those about now. */
    OptionalLong match(String typed, Instant now) {
        long step = step(now);
        return LongStream.rangeClosed(step - DRIFT, step + DRIFT)
                .filter(candidate -> code(candidate, DIGITS).equals(typed))
                .findFirst();
    }

    /** The code of a period (RFC 4226). */
    String code(long step, int digits) {
        var hash = hash(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        int offset = hash[hash.length - 1] & 0xf;
        int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & Integer.MAX_VALUE;
        return ("%0" + digits + "d").formatted(number % POWERS[digits]);
    }

    private byte[] hash(byte[] counter) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(Base32.decode(key), ALGORITHM));
            return mac.doFinal(counter);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }
}
