package io.github.quarkusmisskey.account;

import io.github.quarkusmisskey.OnPostgres;
import io.github.quarkusmisskey.database.internal.SchemaMigrationTest;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(OnPostgres.class)
class SchemaMigrationOnPostgresTest extends SchemaMigrationTest {}
