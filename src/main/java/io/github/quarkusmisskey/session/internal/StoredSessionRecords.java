package io.github.quarkusmisskey.session.internal;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Singleton;

import io.github.quarkusmisskey.account.internal.AccountRows;
import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.internal.Sha256;
import io.github.quarkusmisskey.database.internal.AccountStore;
import io.quarkus.arc.properties.IfBuildProperty;

/**
 * Session records in the database, for all replicas. Contains hashes only, so a copy of the table creates no session.
 */
@Singleton
@IfBuildProperty(name = "misskey.web.enabled", stringValue = "true")
class StoredSessionRecords implements SessionRecords {

    private final AccountStore store;

    StoredSessionRecords(AccountStore store) {
        this.store = store;
    }

    @Override
    public Map<AccountRef, Long> generations(Collection<AccountRef> accounts) {
        return store.inTransaction(() -> AccountRows.sessionGenerations(accounts));
    }

    @Override
    public Optional<Map<AccountRef, Long>> generations(Session session) {
        String hash = Sha256.hex(session.family());
        return store.inTransaction(() -> EndedSession.findById(hash) == null
                ? Optional.of(AccountRows.sessionGenerations(session.accounts()))
                : Optional.empty());
    }

    @Override
    public void end(Session session) {
        String hash = Sha256.hex(session.family());
        store.inTransaction(() -> {
            EndedSession.purge(AccountStore.now());
            EndedSession ended = EndedSession.findById(hash);
            if (ended == null) {
                EndedSession.of(hash, session.expires()).persistAndFlush();
            } else if (ended.expiresAt.isBefore(session.expires())) {
                ended.expiresAt = session.expires();
            }
            return hash;
        });
    }

    @Override
    public void endAll(AccountRef account) {
        store.inTransaction(() -> AccountRows.renewSessions(account));
    }
}
