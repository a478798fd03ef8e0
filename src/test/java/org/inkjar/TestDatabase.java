package org.inkjar;

import java.util.UUID;
import java.util.function.Supplier;
import org.flywaydb.core.Flyway;

/** The databases that Inkjar runs on, without an application. */
enum TestDatabase {
    H2(() -> "jdbc:h2:file:./target/test-data/%s/inkjar".formatted(UUID.randomUUID())),
    POSTGRESQL(Postgres::newDatabase);

    private final Supplier<String> creation;
    private String url = "";

    TestDatabase(Supplier<String> creation) {
        this.creation = creation;
    }

    /** The address of an empty database. */
    String newUrl() {
        return creation.get();
    }

    /** The address of a migrated database, the same for every test: each rolls back. */
    String url() {
        if (url.isEmpty()) {
            url = creation.get();
            Flyway.configure().dataSource(url, null, null).load().migrate();
        }
        return url;
    }
}
