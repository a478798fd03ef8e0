package org.inkjar.redirect;

import org.inkjar.AsOwner;
import org.inkjar.PostgresTest;
import org.inkjar.Posts;
import org.inkjar.common.ContentVersion;
import org.inkjar.post.Preflight;
import org.inkjar.prerender.Redirections;
import org.inkjar.settings.SettingsService;

/** The redirects on PostgreSQL, which compares texts in its own way. */
@PostgresTest
@AsOwner
class PostgresRedirectServiceTests extends RedirectServiceTests {

    PostgresRedirectServiceTests(
            RedirectService service,
            Redirections redirections,
            ContentVersion version,
            SettingsService settings,
            Posts posts,
            Preflight preflight) {
        super(service, redirections, version, settings, posts, preflight);
    }
}
