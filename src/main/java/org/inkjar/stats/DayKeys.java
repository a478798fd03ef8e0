package org.inkjar.stats;

import static java.util.stream.Collectors.toUnmodifiableMap;

import com.dynatrace.hash4j.hashing.Hasher64;
import com.dynatrace.hash4j.hashing.Hashing;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;

/**
 * The secret keys of today and tomorrow, under which addresses are hashed. A reader has another hash each day, and when
 * the key is gone, nobody can tell which. The hash is a quick one: it is kept nowhere, see decision 26.
 */
@Component
class DayKeys {

    private volatile Map<LocalDate, Hasher64> hashers = Map.of();

    void know(Map<LocalDate, byte[]> present) {
        hashers = present.entrySet().stream()
                .collect(toUnmodifiableMap(Map.Entry::getKey, entry -> hasher(entry.getValue())));
    }

    /** A number for whoever reads; empty as long as the key of that day is not known. */
    OptionalLong hash(LocalDate day, String address, String userAgent) {
        var hasher = hashers.get(day);
        return hasher == null
                ? OptionalLong.empty()
                : OptionalLong.of(hasher.hashLongIntToLong(hasher.hashCharsToLong(address), userAgent.hashCode()));
    }

    private static Hasher64 hasher(byte[] key) {
        var bytes = ByteBuffer.wrap(key);
        return Hashing.wyhashFinal4(bytes.getLong(), bytes.getLong());
    }
}
