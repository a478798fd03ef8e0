package org.inkjar.settings;

import org.inkjar.AsOwner;
import org.inkjar.PostgresTest;
import org.inkjar.common.ContentVersion;

/** The settings on PostgreSQL. */
@PostgresTest
@AsOwner
class PostgresSettingsServiceTests extends SettingsServiceTests {

    PostgresSettingsServiceTests(SettingsService service, Settings settings, ContentVersion version) {
        super(service, settings, version);
    }
}
