package io.github.quarkusmisskey.suite;

import org.junit.platform.suite.api.SelectClasses;
import org.junit.platform.suite.api.Suite;

/** Of the service on PostgreSQL. */
@Suite
@SelectClasses(
        names = {
            "io.github.quarkusmisskey.account.AccountServiceOnPostgresTest",
            "io.github.quarkusmisskey.account.AuditLogOnPostgresTest",
            "io.github.quarkusmisskey.account.SchemaMigrationOnPostgresTest",
            "io.github.quarkusmisskey.account.StoredTokenSecrecyOnPostgresTest",
            "io.github.quarkusmisskey.account.StoredTokensOnPostgresTest",
            "io.github.quarkusmisskey.account.VaultRotationOnPostgresTest",
            "io.github.quarkusmisskey.account.internal.LostDatabaseTest",
            "io.github.quarkusmisskey.apikey.internal.StoredKeysOnPostgresTest",
            "io.github.quarkusmisskey.lease.internal.DatabaseStreamLeasesOnPostgresTest",
            "io.github.quarkusmisskey.login.FlowsOnPostgresTest",
            "io.github.quarkusmisskey.login.TokenImportOnPostgresTest",
            "io.github.quarkusmisskey.token.TokenVerificationOnPostgresTest",
            "io.github.quarkusmisskey.web.DataOnPostgresTest"
        })
class OnPostgresSuite {}
