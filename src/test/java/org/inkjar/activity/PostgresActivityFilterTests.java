package org.inkjar.activity;

import org.inkjar.PostgresTest;

@PostgresTest
class PostgresActivityFilterTests extends ActivityFilterTests {}
