package io.github.quarkusmisskey.token;

import io.github.quarkusmisskey.OnPostgres;
import io.github.quarkusmisskey.devserver.DevServerResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(OnPostgres.class)
@QuarkusTestResource(DevServerResource.class)
class TokenVerificationOnPostgresTest extends TokenVerificationTest {}
