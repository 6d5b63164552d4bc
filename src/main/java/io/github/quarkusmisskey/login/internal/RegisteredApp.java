package io.github.quarkusmisskey.login.internal;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import io.github.quarkusmisskey.api.MisskeyHost;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** An application registered with a server, with its encrypted secret. One per server. */
@Entity
@Table(name = "misskey_registered_app")
final class RegisteredApp extends PanacheEntityBase {

    @Id
    UUID id;

    /** The canonical text of the server. */
    @Column(name = "host", nullable = false, updatable = false, unique = true, length = 300)
    String host;

    /** Hash of the registration, which shows whether it is still the wanted one. */
    @Column(name = "fingerprint", nullable = false, length = 64)
    String fingerprint;

    /** Id of the vault key of the ciphertext. */
    @Column(name = "key_id", nullable = false, length = 32)
    String keyId;

    @Column(name = "ciphertext", nullable = false, length = 4096)
    byte[] ciphertext;

    @Column(name = "registered_at", nullable = false)
    Instant registeredAt;

    /** Time of the last sign-in with it; null if there was none. */
    @Column(name = "used_at")
    Instant usedAt;

    static void noteUse(MisskeyHost host, Instant now) {
        update("usedAt = ?1 where host = ?2", now, host.toString());
    }

    /** Deletes the applications with which nobody has signed in. */
    static long purgeUnused(Instant registeredBefore) {
        return delete("usedAt is null and registeredAt < ?1", registeredBefore);
    }

    @Override
    public String toString() {
        return "RegisteredApp[" + host + ", key " + keyId + "]";
    }
}
