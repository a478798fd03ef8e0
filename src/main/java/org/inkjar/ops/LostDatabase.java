package org.inkjar.ops;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import java.util.Set;

/**
 * Has the pool give up its connections to a database that has closed itself, as H2 does when it cannot write, on a full
 * disk for instance. New connections open it again.
 */
public class LostDatabase implements SQLExceptionOverride {

    /**
     * H2's {@code DATABASE_IS_CLOSED} and {@code DATABASE_CALLED_AT_SHUTDOWN}, which the pool would take for errors of a
     * statement.
     */
    private static final Set<Integer> CLOSED = Set.of(90098, 90121);

    @java.lang.Override // Hikari's Override hides it
    public Override adjudicate(SQLException exception) {
        return CLOSED.contains(exception.getErrorCode()) ? Override.MUST_EVICT : Override.CONTINUE_EVICT;
    }
}
