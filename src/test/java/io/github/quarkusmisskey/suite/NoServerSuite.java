package io.github.quarkusmisskey.suite;

import org.junit.platform.suite.api.SelectClasses;
import org.junit.platform.suite.api.Suite;

/** Of the service without a Misskey server. */
@Suite
@SelectClasses(
        names = {
            "io.github.quarkusmisskey.account.AccountServiceTest",
            "io.github.quarkusmisskey.account.StoredTokensTest",
            "io.github.quarkusmisskey.account.internal.StoredTokenSecrecyTest",
            "io.github.quarkusmisskey.account.internal.VaultRotationTest",
            "io.github.quarkusmisskey.apikey.internal.StoredKeysTest",
            "io.github.quarkusmisskey.audit.AuditLogTest",
            "io.github.quarkusmisskey.client.EveryEndpointTest",
            "io.github.quarkusmisskey.client.ScaleTest",
            "io.github.quarkusmisskey.client.UrlUploadTest",
            "io.github.quarkusmisskey.database.internal.SchemaMigrationTest",
            "io.github.quarkusmisskey.lease.internal.DatabaseStreamLeasesTest",
            "io.github.quarkusmisskey.messaging.internal.OutgoingNotesTest"
        })
class NoServerSuite {}
