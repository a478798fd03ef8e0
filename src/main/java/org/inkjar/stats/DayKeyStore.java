package org.inkjar.stats;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Map;
import org.inkjar.common.RetriedOnCollision;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Agrees with the other nodes on the key of each day, and forgets those of the days before. */
@Component
@RetriedOnCollision
class DayKeyStore {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 16;

    private final JdbcTemplate jdbc;

    DayKeyStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The keys of this day and of the next, so that the next is known before it begins. */
    @Transactional
    public Map<LocalDate, byte[]> present(LocalDate today) {
        jdbc.update("delete from statistics_key where began < ?", today);
        var tomorrow = today.plusDays(1);
        return Map.of(today, key(today), tomorrow, key(tomorrow));
    }

    private byte[] key(LocalDate day) {
        var stored = jdbc.queryForList("select secret from statistics_key where began = ?", byte[].class, day);
        if (!stored.isEmpty()) {
            return stored.getFirst();
        }
        var made = new byte[BYTES];
        RANDOM.nextBytes(made);
        jdbc.update("insert into statistics_key (began, secret) values (?, ?)", day, made);
        return made;
    }
}
