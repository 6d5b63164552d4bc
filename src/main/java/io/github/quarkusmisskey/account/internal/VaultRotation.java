package io.github.quarkusmisskey.account.internal;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Singleton;

import io.github.quarkusmisskey.api.AccessToken;
import io.github.quarkusmisskey.database.AccountStoreUnavailableException;
import io.github.quarkusmisskey.database.internal.AccountStore;
import io.github.quarkusmisskey.vault.internal.VaultException;
import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.panache.common.Page;
import org.jboss.logging.Logger;

/**
 * Seals stored tokens anew with the active key. Every row is changed by compare-and-set in a transaction of its own, so
 * it may run beside sign-ins and at several replicas, and after an interruption it goes on with what is left.
 */
@Singleton
@IfBuildProperty(name = "quarkus.hibernate-orm.enabled", stringValue = "true", enableIfMissing = true)
public class VaultRotation {

    private static final Logger LOG = Logger.getLogger(VaultRotation.class);
    private static final UUID FIRST = new UUID(0, 0);

    /**
     * What a run did.
     *
     * @param resealed rows that have the active key now
     * @param overtaken rows that somebody else changed or deleted meanwhile
     * @param unreadable rows that did not open and were left as they are
     */
    public record Result(int resealed, int overtaken, int unreadable) {

        Result plus(Result other) {
            return new Result(resealed + other.resealed, overtaken + other.overtaken, unreadable + other.unreadable);
        }
    }

    private final AccountStore store;
    private final TokenSeal seal;

    VaultRotation(AccountStore store, TokenSeal seal) {
        this.store = store;
        this.seal = seal;
    }

    /**
     * Goes once through all rows that another key than the active one sealed.
     *
     * @param batchSize how many rows are read at a time
     * @throws AccountStoreUnavailableException if the database is lost on the way; what was done stays done
     * @throws IllegalArgumentException if the batch size is less than 1
     */
    public Result rotate(int batchSize) {
        if (batchSize < 1) {
            throw new IllegalArgumentException("misskey.vault.rotate-batch-size is less than 1");
        }
        Result total = new Result(0, 0, 0);
        UUID last = FIRST;
        List<StoredAccessToken> batch = nextBatch(last, batchSize);
        while (!batch.isEmpty()) {
            total = batch.stream().map(this::reseal).reduce(total, Result::plus);
            LOG.infof(
                    "Re-encrypting access tokens with the key %s: %d done, %d changed meanwhile, %d unreadable",
                    seal.activeKeyId(), total.resealed(), total.overtaken(), total.unreadable());
            last = batch.get(batch.size() - 1).id;
            batch = nextBatch(last, batchSize);
        }
        return total;
    }

    private List<StoredAccessToken> nextBatch(UUID after, int batchSize) {
        return store.inTransaction(() -> StoredAccessToken.<StoredAccessToken>find(
                        "keyId <> ?1 and id > ?2 order by id", seal.activeKeyId(), after)
                .page(Page.ofSize(batchSize))
                .list());
    }

    private Result reseal(StoredAccessToken row) {
        AccessToken token;
        try {
            token = seal.open(row);
        } catch (VaultException closed) {
            LOG.error(closed.getMessage());
            return new Result(0, 0, 1);
        }
        byte[] resealed = seal.seal(token, row.id, row.account.id);
        int updated = store.inTransaction(() -> StoredAccessToken.update(
                "keyId = ?1, ciphertext = ?2 where id = ?3 and keyId = ?4 and ciphertext = ?5",
                seal.activeKeyId(),
                resealed,
                row.id,
                row.keyId,
                row.ciphertext));
        return updated == 1 ? new Result(1, 0, 0) : new Result(0, 1, 0);
    }
}
