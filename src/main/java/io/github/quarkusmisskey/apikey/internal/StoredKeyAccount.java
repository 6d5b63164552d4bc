package io.github.quarkusmisskey.apikey.internal;

import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

import io.github.quarkusmisskey.api.AccountRef;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** Allows a key to call as an account. */
@Entity
@Table(
        name = "misskey_api_key_account",
        uniqueConstraints =
                @UniqueConstraint(
                        name = "misskey_api_key_account_once",
                        columnNames = {"key_id", "host", "user_id"}),
        indexes = @Index(name = "misskey_api_key_account_ref", columnList = "host, user_id"))
final class StoredKeyAccount extends PanacheEntityBase {

    @Id
    UUID id;

    @Column(name = "key_id", nullable = false, updatable = false, length = 32)
    String keyId;

    /** The canonical text of the server. */
    @Column(name = "host", nullable = false, updatable = false, length = 300)
    String host;

    @Column(name = "user_id", nullable = false, updatable = false, length = 64)
    String userId;

    static StoredKeyAccount of(String keyId, AccountRef account) {
        StoredKeyAccount row = new StoredKeyAccount();
        row.id = UUID.randomUUID();
        row.keyId = keyId;
        row.host = account.host().toString();
        row.userId = account.userId();
        return row;
    }

    static List<StoredKeyAccount> listByKeys(List<String> keyIds) {
        return list("keyId in ?1", keyIds);
    }

    static long forget(AccountRef account) {
        return delete("host = ?1 and userId = ?2", account.host().toString(), account.userId());
    }

    AccountRef account() {
        return new AccountRef(host, userId);
    }
}
