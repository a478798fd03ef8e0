package org.inkjar.security;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.inkjar.author.EmailAddress;
import org.inkjar.common.InvalidInputException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Mails links to other passwords to whoever asks, where mail can be sent. All else happens after the answer, which is the
 * same and takes the same time whether anybody has the address or not.
 */
@Service
public class ForgottenPasswords {

    private static final Logger log = LoggerFactory.getLogger(ForgottenPasswords.class);

    /** How many may wait; those who ask while there are more get nothing, and can ask again. */
    private static final int WAITING = 100;

    private final PasswordResets resets;
    private final Letters letters;
    private final ExecutorService office = new ThreadPoolExecutor(
            0,
            1,
            1,
            TimeUnit.MINUTES,
            new ArrayBlockingQueue<>(WAITING),
            Thread.ofPlatform().daemon().name("forgotten-passwords").factory(),
            new ThreadPoolExecutor.DiscardPolicy());

    ForgottenPasswords(PasswordResets resets, Letters letters) {
        this.resets = resets;
        this.letters = letters;
    }

    /** Whether asking is of use. Where it is not, an owner can make a link, or whoever runs the server. */
    public boolean canMail() {
        return letters.canBeAskedFor();
    }

    /**
     * Has a link mailed to the address, if there is an account of it.
     *
     * @throws InvalidInputException when this is no {@code email} address at all
     */
    public void ask(String email) {
        var address = new EmailAddress(email);
        if (canMail()) {
            office.execute(() -> answer(address));
        }
    }

    private void answer(EmailAddress address) {
        try {
            resets.ask(address)
                    .flatMap(token -> letters.reset(address, token).failure())
                    .ifPresent(failure -> log.warn("A link to another password was not mailed: {}", failure));
        } catch (RuntimeException e) {
            log.error("A link to another password could not be made", e);
        }
    }

    @PreDestroy
    void close() {
        office.shutdown();
    }
}
