/** Full-text search over what is public: an index that follows the database, and the queries. */
@ApplicationModule(
        displayName = "Search",
        allowedDependencies = {"common", "job", "post"})
@NullMarked
package org.inkjar.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
