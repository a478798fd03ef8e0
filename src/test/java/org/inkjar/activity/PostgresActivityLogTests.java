package org.inkjar.activity;

import org.inkjar.PostgresTest;

@PostgresTest
class PostgresActivityLogTests extends ActivityLogTests {}
