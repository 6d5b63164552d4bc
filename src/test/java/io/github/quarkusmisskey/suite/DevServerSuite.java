package io.github.quarkusmisskey.suite;

import org.junit.platform.suite.api.SelectClasses;
import org.junit.platform.suite.api.Suite;

/** Of the service beside the development server. */
@Suite
@SelectClasses(
        names = {
            "io.github.quarkusmisskey.account.AccountServiceTest",
            "io.github.quarkusmisskey.account.StoredTokensTest",
            "io.github.quarkusmisskey.account.internal.AccountBoundRowsTest",
            "io.github.quarkusmisskey.account.internal.StoredTokenSecrecyTest",
            "io.github.quarkusmisskey.account.internal.VaultRotationTest",
            "io.github.quarkusmisskey.apikey.internal.StoredKeysTest",
            "io.github.quarkusmisskey.appauth.AppAuthServiceTest",
            "io.github.quarkusmisskey.audit.AuditLogTest",
            "io.github.quarkusmisskey.client.CallsByLambdaTest",
            "io.github.quarkusmisskey.client.EveryEndpointTest",
            "io.github.quarkusmisskey.client.ScaleTest",
            "io.github.quarkusmisskey.client.UrlUploadTest",
            "io.github.quarkusmisskey.client.internal.metrics.CallMetricsTest",
            "io.github.quarkusmisskey.database.internal.AccountStoreTest",
            "io.github.quarkusmisskey.database.internal.SchemaMigrationTest",
            "io.github.quarkusmisskey.devserver.DevServerResourceTest",
            "io.github.quarkusmisskey.lease.internal.DatabaseStreamLeasesTest",
            "io.github.quarkusmisskey.login.FlowsTest",
            "io.github.quarkusmisskey.login.LoginServiceTest",
            "io.github.quarkusmisskey.login.StepUpTest",
            "io.github.quarkusmisskey.login.TokenImportTest",
            "io.github.quarkusmisskey.login.internal.FlowChoiceTest",
            "io.github.quarkusmisskey.login.internal.LoginFailuresTest",
            "io.github.quarkusmisskey.login.internal.RegisteredAppsTest",
            "io.github.quarkusmisskey.messaging.internal.OutgoingNotesTest",
            "io.github.quarkusmisskey.miauth.MiAuthServiceTest",
            "io.github.quarkusmisskey.oauth.OAuthServiceTest",
            "io.github.quarkusmisskey.session.internal.SessionCookieTest",
            "io.github.quarkusmisskey.token.TokenVerificationTest",
            "io.github.quarkusmisskey.web.AccessTest",
            "io.github.quarkusmisskey.web.AccountsTest",
            "io.github.quarkusmisskey.web.CopiedCookieTest",
            "io.github.quarkusmisskey.web.DataTest",
            "io.github.quarkusmisskey.web.ImportTest",
            "io.github.quarkusmisskey.web.LiveTest",
            "io.github.quarkusmisskey.web.NotePagesTest",
            "io.github.quarkusmisskey.web.OutcomesTest",
            "io.github.quarkusmisskey.web.PagesTest",
            "io.github.quarkusmisskey.web.SampleNotesTest",
            "io.github.quarkusmisskey.web.SignInFlowsTest",
            "io.github.quarkusmisskey.web.SignInTest",
            "io.github.quarkusmisskey.web.SilentServerTest",
            "io.github.quarkusmisskey.web.internal.note.NotesTest"
        })
class DevServerSuite {}
