package io.github.quarkusmisskey.session.internal;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** Records that a browser signed out; kept for as long as a copy of its cookie would be valid. */
@Entity
@Table(
        name = "misskey_ended_session",
        indexes = @Index(name = "misskey_ended_session_expires", columnList = "expires_at"))
final class EndedSession extends PanacheEntityBase {

    /** Hash of the session's family. */
    @Id
    @Column(name = "family_hash", length = 64)
    String familyHash;

    @Column(name = "expires_at", nullable = false)
    Instant expiresAt;

    static EndedSession of(String familyHash, Instant expiresAt) {
        EndedSession ended = new EndedSession();
        ended.familyHash = familyHash;
        ended.expiresAt = expiresAt;
        return ended;
    }

    static long purge(Instant now) {
        return delete("expiresAt < ?1", now);
    }

    /** Does not contain the hash. */
    @Override
    public String toString() {
        return "EndedSession[" + expiresAt + "]";
    }
}
