package org.inkjar.post;

import org.inkjar.PostgresTest;

/** All of it, on PostgreSQL. */
@PostgresTest
class PostgresLinkHealthTests extends LinkHealthTests {}
