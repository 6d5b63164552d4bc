package io.github.quarkusmisskey;

import io.github.quarkusmisskey.account.internal.Account;
import io.github.quarkusmisskey.account.internal.StoredAccessToken;
import io.github.quarkusmisskey.audit.AuditEntry;
import io.github.quarkusmisskey.login.internal.LoginAttempt;
import io.github.quarkusmisskey.login.internal.RegisteredApp;
import io.github.quarkusmisskey.session.EndedSession;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** The tables of sign-ins, which the tests of one run share. */
public final class Tables {

    private Tables() {}

    /** Forgets what earlier tests stored. */
    public static void empty() {
        QuarkusTransaction.requiringNew().run(() -> {
            LoginAttempt.deleteAll();
            RegisteredApp.deleteAll();
            StoredAccessToken.deleteAll();
            Account.deleteAll();
            AuditEntry.deleteAll();
            EndedSession.deleteAll();
        });
    }
}
