package io.github.quarkusmisskey.login;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** An application that was registered with a server, with its secret encrypted. There is one for a server. */
@Entity
@Table(name = "misskey_registered_app")
public class RegisteredApp extends PanacheEntityBase {

    @Id
    public UUID id;

    /** The server's canonical text. */
    @Column(name = "host", nullable = false, updatable = false, unique = true, length = 300)
    public String host;

    /** Hash of what it is registered as, which tells whether it still is what is wanted. */
    @Column(name = "fingerprint", nullable = false, length = 64)
    public String fingerprint;

    /** The vault key that the ciphertext needs. */
    @Column(name = "key_id", nullable = false, length = 32)
    public String keyId;

    @Column(name = "ciphertext", nullable = false, length = 4096)
    public byte[] ciphertext;

    @Column(name = "registered_at", nullable = false)
    public Instant registeredAt;

    @Override
    public String toString() {
        return "RegisteredApp[" + host + ", key " + keyId + "]";
    }
}
