package io.github.quarkusmisskey.apikey.internal;

import io.github.quarkusmisskey.OnPostgres;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(OnPostgres.class)
class StoredKeysOnPostgresTest extends StoredKeysTest {}
