package io.github.quarkusmisskey.account;

import io.github.quarkusmisskey.OnPostgres;
import io.github.quarkusmisskey.audit.AuditLogTest;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(OnPostgres.class)
class AuditLogOnPostgresTest extends AuditLogTest {}
