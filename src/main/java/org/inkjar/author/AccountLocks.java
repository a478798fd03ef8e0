package org.inkjar.author;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface AccountLocks extends Repository<AccountLock, Long> {

    /** Waits until nobody else has the row, and keeps it to the end of the transaction. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<AccountLock> findById(long id);
}
