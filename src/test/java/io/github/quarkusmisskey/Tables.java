package io.github.quarkusmisskey;

import io.github.quarkusmisskey.account.Account;
import io.github.quarkusmisskey.account.AuditEntry;
import io.github.quarkusmisskey.account.StoredAccessToken;
import io.github.quarkusmisskey.login.LoginAttempt;
import io.github.quarkusmisskey.login.RegisteredApp;
import io.github.quarkusmisskey.web.session.EndedSession;
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
