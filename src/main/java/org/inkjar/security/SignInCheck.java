package org.inkjar.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.inkjar.security.SignIns.SignInEnded;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Whether a sign-in goes on. The database is asked every few seconds at most: so long another node may still let it in. */
@Component
public class SignInCheck {

    private static final Duration TRUSTED = Duration.ofSeconds(3);
    private static final Duration NOTED = Duration.ofMinutes(1);

    private final SignIns signIns;
    private final Cache<UUID, Boolean> alive;
    private final Cache<UUID, Boolean> noted;

    SignInCheck(SignIns signIns, Clock clock) {
        this.signIns = signIns;
        this.alive = memory(TRUSTED, clock);
        this.noted = memory(NOTED, clock);
    }

    boolean isAlive(UUID id) {
        return alive.get(id, signIns::isAlive);
    }

    /** Somebody asks for something from this address, and not just their browser by itself. */
    void noteUse(UUID id, ClientAddress address) {
        if (noted.asMap().putIfAbsent(id, true) == null) {
            signIns.noteUse(id, address);
        }
    }

    @TransactionalEventListener(fallbackExecution = true)
    void forget(SignInEnded event) {
        alive.invalidateAll();
    }

    private static Cache<UUID, Boolean> memory(Duration time, Clock clock) {
        return Caffeine.newBuilder()
                .expireAfterWrite(time)
                .ticker(new ClockTicker(clock))
                .build();
    }
}
