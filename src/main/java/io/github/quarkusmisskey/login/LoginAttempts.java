package io.github.quarkusmisskey.login;

import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.github.quarkusmisskey.account.AccountStore;
import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.MisskeyHost;
import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.scheduler.Scheduled;
import org.jboss.logging.Logger;

/** The stored attempts, each touched in a short transaction of its own. */
@Singleton
@IfBuildProperty(name = "quarkus.hibernate-orm.enabled", stringValue = "true", enableIfMissing = true)
class LoginAttempts {

    private static final Logger LOG = Logger.getLogger(LoginAttempts.class);

    private final AccountStore store;
    private final KeptSecrets secrets;
    private final LoginConfig config;

    @Inject
    LoginAttempts(AccountStore store, KeptSecrets secrets, LoginConfig config) {
        this.store = store;
        this.secrets = secrets;
        this.config = config;
    }

    void add(MisskeyHost host, TokenFlows.Chosen chosen, BeginLogin begin) {
        LoginAttempt attempt = new LoginAttempt();
        attempt.id = UUID.randomUUID();
        attempt.flow = chosen.kind();
        attempt.sessionHash = Hashes.sha256(chosen.begun().handle());
        attempt.browserHash = begin.browser().hash();
        attempt.host = host.toString();
        attempt.returnTo = begin.returnTo();
        attempt.forUserId = begin.account().map(AccountRef::userId).orElse(null);
        attempt.permissions = chosen.begun().permissions();
        attempt.state = LoginAttempt.State.PENDING;
        attempt.createdAt = AccountStore.now();
        attempt.expiresAt = attempt.createdAt.plus(config.attemptExpiry());
        String kept = chosen.begun().kept();
        attempt.kept = kept == null ? null : secrets.seal(kept, attempt);
        store.inTransaction(() -> {
            attempt.persist();
            return attempt;
        });
    }

    Optional<LoginAttempt> find(LoginCallback callback) {
        return store.inTransaction(() -> LoginAttempt.findBy(callback.flow(), callback.handle()));
    }

    boolean take(LoginAttempt attempt) {
        return store.inTransaction(() -> LoginAttempt.take(attempt.id, AccountStore.now()));
    }

    void done(LoginAttempt attempt, String userId, boolean withoutPermissions) {
        store.inTransaction(() -> LoginAttempt.finish(attempt.id, LoginAttempt.State.DONE, userId, withoutPermissions));
    }

    void failed(LoginAttempt attempt) {
        store.inTransaction(() -> LoginAttempt.finish(attempt.id, LoginAttempt.State.FAILED, null, false));
    }

    static boolean expired(LoginAttempt attempt) {
        return !attempt.expiresAt.isAfter(AccountStore.now());
    }

    @Scheduled(every = "${misskey.login.purge-every:10m}", delayed = "1m", identity = "misskey-login-purge")
    void purge() {
        long purged = store.inTransaction(() -> LoginAttempt.purge(AccountStore.now()));
        if (purged > 0) {
            LOG.debugf("Deleted %d expired login attempts", purged);
        }
    }
}
