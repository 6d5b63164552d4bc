package io.github.quarkusmisskey.audit;

import java.util.List;

import jakarta.inject.Singleton;

import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.audit.internal.AuditEntries;
import io.github.quarkusmisskey.database.internal.AccountStore;
import io.quarkus.arc.properties.IfBuildProperty;

/** The log of what was done with tokens, which the owner of the account can read. */
@Singleton
@IfBuildProperty(name = "quarkus.hibernate-orm.enabled", stringValue = "true", enableIfMissing = true)
public class AuditLog {

    private final AccountStore store;

    AuditLog(AccountStore store) {
        this.store = store;
    }

    /** The latest entries about an account, newest first. Uses in the last minute may be missing. */
    public List<AuditRecord> latest(AccountRef account, int limit) {
        return store.inTransaction(() -> AuditEntries.latest(account, limit));
    }
}
