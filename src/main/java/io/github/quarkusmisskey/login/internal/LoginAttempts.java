package io.github.quarkusmisskey.login.internal;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.api.internal.Sha256;
import io.github.quarkusmisskey.client.internal.resilience.Timer;
import io.github.quarkusmisskey.database.internal.AccountStore;
import io.github.quarkusmisskey.login.BeginLogin;
import io.github.quarkusmisskey.login.LoginCallback;
import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import org.jboss.logging.Logger;

/** Reads and changes the stored attempts, each time in a short transaction of its own. */
@Singleton
@IfBuildProperty(name = "quarkus.hibernate-orm.enabled", stringValue = "true", enableIfMissing = true)
public class LoginAttempts {

    private static final Logger LOG = Logger.getLogger(LoginAttempts.class);

    private final AccountStore store;
    private final AttemptSecrets secrets;
    private final LoginConfig config;
    private final Timer timer = Timer.ofBlocking(Infrastructure.getDefaultWorkerPool());

    @Inject
    LoginAttempts(AccountStore store, AttemptSecrets secrets, LoginConfig config) {
        this.store = store;
        this.secrets = secrets;
        this.config = config;
    }

    public void add(MisskeyHost host, TokenFlows.Chosen chosen, BeginLogin begin) {
        LoginAttempt attempt = new LoginAttempt();
        attempt.id = UUID.randomUUID();
        attempt.flow = chosen.kind();
        attempt.sessionHash = Sha256.hex(chosen.begun().handle());
        attempt.browserHash = begin.browser().hash();
        attempt.host = host.toString();
        attempt.returnTo = begin.returnTo();
        attempt.forUserId = begin.account().map(AccountRef::userId).orElse(null);
        attempt.permissions = chosen.begun().permissions();
        attempt.state = AttemptRecord.State.PENDING;
        attempt.createdAt = AccountStore.now();
        attempt.expiresAt = attempt.createdAt.plus(config.attemptExpiry());
        String kept = chosen.begun().kept();
        attempt.kept = kept == null ? null : secrets.seal(kept, attempt.record());
        store.inTransaction(() -> {
            attempt.persist();
            return attempt;
        });
    }

    public Optional<AttemptRecord> find(LoginCallback callback) {
        return store.inTransaction(
                () -> LoginAttempt.findBy(callback.flow(), callback.handle()).map(LoginAttempt::record));
    }

    public boolean take(AttemptRecord attempt) {
        Instant now = AccountStore.now();
        return store.inTransaction(() -> LoginAttempt.take(attempt.id(), now, now.plus(AttemptRenewal.TERM)));
    }

    /** Renews the claim on an attempt until the renewal is closed. */
    public AttemptRenewal keep(AttemptRecord attempt) {
        return AttemptRenewal.begin(timer, () -> renew(attempt));
    }

    private void renew(AttemptRecord attempt) {
        Instant until = AccountStore.now().plus(AttemptRenewal.TERM);
        store.inTransaction(() -> LoginAttempt.renew(attempt.id(), until));
    }

    public void done(AttemptRecord attempt, String userId, boolean withoutPermissions) {
        store.inTransaction(() -> LoginAttempt.finish(attempt, AttemptRecord.State.DONE, userId, withoutPermissions));
    }

    public void failed(AttemptRecord attempt) {
        store.inTransaction(() -> LoginAttempt.finish(attempt, AttemptRecord.State.FAILED, null, false));
    }

    /** Allows the callback to be repeated. */
    public void release(AttemptRecord attempt) {
        store.inTransaction(() -> LoginAttempt.release(attempt));
    }

    /** Whether it has expired, or its replica has stopped renewing the claim. */
    public static boolean expired(AttemptRecord attempt) {
        return !attempt.expiresAt().isAfter(AccountStore.now());
    }

    @Scheduled(every = "${misskey.login.purge-every:10m}", delayed = "1m", identity = "misskey-login-purge")
    void purge() {
        long purged =
                store.inBackground(() -> LoginAttempt.purge(AccountStore.now())).orElse(0L);
        if (purged > 0) {
            LOG.debugf("Deleted %d expired sign-in attempts", purged);
        }
    }
}
