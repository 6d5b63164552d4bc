package io.github.quarkusmisskey.login.internal;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.api.Permission;
import io.github.quarkusmisskey.api.internal.Sha256;
import io.github.quarkusmisskey.appauth.AppAuthRequest;
import io.github.quarkusmisskey.appauth.MisskeyApp;
import io.github.quarkusmisskey.database.AccountStoreUnavailableException;
import io.github.quarkusmisskey.database.internal.AccountStore;
import io.github.quarkusmisskey.vault.internal.Sealer;
import io.github.quarkusmisskey.vault.internal.Vault;
import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.scheduler.Scheduled;
import org.jboss.logging.Logger;

/**
 * The registered applications. One whose secret cannot be decrypted, or whose registration differs from the wanted one,
 * is ignored: registering again is free, so no vault key must be kept for them.
 */
@Singleton
@IfBuildProperty(name = "quarkus.hibernate-orm.enabled", stringValue = "true", enableIfMissing = true)
class RegisteredApps {

    private static final Logger LOG = Logger.getLogger(RegisteredApps.class);
    private static final Duration UNUSED_KEPT = Duration.ofDays(1);

    private final AccountStore store;
    private final Vault vault;
    private final Sealer sealer;

    @Inject
    RegisteredApps(AccountStore store, Vault vault) {
        this.store = store;
        this.vault = vault;
        this.sealer = vault.sealer("app-secret");
    }

    /**
     * The application of a server, if its registration is the wanted one and its secret is encrypted with the active
     * key.
     */
    Optional<MisskeyApp> find(MisskeyHost host, AppAuthRequest wanted) {
        Optional<RegisteredApp> row = store.inTransaction(() -> RegisteredApp.find(
                        "host = ?1 and fingerprint = ?2 and keyId = ?3",
                        host.toString(),
                        fingerprint(wanted),
                        vault.activeKeyId())
                .firstResultOptional());
        return row.flatMap(found -> sealer.open(found.ciphertext, bound(host)))
                .map(secret -> new MisskeyApp(host, new String(secret, StandardCharsets.UTF_8)));
    }

    /**
     * Stores an application in place of an older one. Of several concurrent equal registrations, the first is kept.
     *
     * @param lost the one that the server no longer knows; null if there is none
     * @return the application to use
     */
    MisskeyApp keep(MisskeyApp app, AppAuthRequest registered, MisskeyApp lost) {
        Optional<MisskeyApp> other = find(app.host(), registered).filter(found -> !found.equals(lost));
        if (other.isPresent()) {
            return other.get();
        }
        byte[] ciphertext = sealer.seal(app.secret().getBytes(StandardCharsets.UTF_8), bound(app.host()));
        return store.inTransaction(() -> {
            Instant now = AccountStore.now();
            int updated = RegisteredApp.update(
                    "fingerprint = ?1, keyId = ?2, ciphertext = ?3, registeredAt = ?4, usedAt = null where host = ?5",
                    fingerprint(registered),
                    vault.activeKeyId(),
                    ciphertext,
                    now,
                    app.host().toString());
            return updated == 1 ? app : insert(app, registered, ciphertext, now);
        });
    }

    /** Records a sign-in with the application of a server. */
    void used(MisskeyHost host) {
        try {
            store.inTransaction(() -> {
                RegisteredApp.noteUse(host, AccountStore.now());
                return host;
            });
        } catch (AccountStoreUnavailableException lost) {
            // The token that was just issued matters more; at worst, the application is registered again.
            LOG.debugf(
                    "The use of the application registered with %s could not be stored: %s", host, lost.getMessage());
        }
    }

    /** Anybody can cause a registration without ever signing in. */
    @Scheduled(every = "${misskey.login.purge-every:10m}", delayed = "2m", identity = "misskey-app-purge")
    void purge() {
        store.inBackground(() -> RegisteredApp.purgeUnused(AccountStore.now().minus(UNUSED_KEPT)));
    }

    private MisskeyApp insert(MisskeyApp app, AppAuthRequest registered, byte[] ciphertext, Instant now) {
        RegisteredApp row = new RegisteredApp();
        row.id = UUID.randomUUID();
        row.host = app.host().toString();
        row.fingerprint = fingerprint(registered);
        row.keyId = vault.activeKeyId();
        row.ciphertext = ciphertext;
        row.registeredAt = now;
        row.persistAndFlush();
        return app;
    }

    private static byte[] bound(MisskeyHost host) {
        return ("registered_app/" + host).getBytes(StandardCharsets.UTF_8);
    }

    private static String fingerprint(AppAuthRequest request) {
        String permissions = String.join(",", Permission.names(request.permissions()));
        String callback = request.callback().map(URI::toString).orElse("");
        return Sha256.hex(String.join("\n", callback, permissions, request.name(), request.description()));
    }
}
