package io.github.quarkusmisskey.login.internal;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import io.github.quarkusmisskey.api.MisskeyHost;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** An application that was registered with a server, with its secret encrypted. There is one for a server. */
@Entity
@Table(name = "misskey_registered_app")
final class RegisteredApp extends PanacheEntityBase {

    @Id
    UUID id;

    /** The server's canonical text. */
    @Column(name = "host", nullable = false, updatable = false, unique = true, length = 300)
    String host;

    /** Hash of what it is registered as, which tells whether it still is what is wanted. */
    @Column(name = "fingerprint", nullable = false, length = 64)
    String fingerprint;

    /** The vault key that the ciphertext needs. */
    @Column(name = "key_id", nullable = false, length = 32)
    String keyId;

    @Column(name = "ciphertext", nullable = false, length = 4096)
    byte[] ciphertext;

    @Column(name = "registered_at", nullable = false)
    Instant registeredAt;

    /** When somebody last signed in by it; null if nobody has. */
    @Column(name = "used_at")
    Instant usedAt;

    static void noteUse(MisskeyHost host, Instant now) {
        update("usedAt = ?1 where host = ?2", now, host.toString());
    }

    /** Deletes those that nobody has signed in by. */
    static long purgeUnused(Instant registeredBefore) {
        return delete("usedAt is null and registeredAt < ?1", registeredBefore);
    }

    @Override
    public String toString() {
        return "RegisteredApp[" + host + ", key " + keyId + "]";
    }
}
