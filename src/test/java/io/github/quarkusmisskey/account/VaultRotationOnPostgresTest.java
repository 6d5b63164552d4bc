package io.github.quarkusmisskey.account;

import io.github.quarkusmisskey.OnPostgres;
import io.github.quarkusmisskey.account.internal.VaultRotationTest;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(OnPostgres.class)
class VaultRotationOnPostgresTest extends VaultRotationTest {}
