package io.github.quarkusmisskey.account.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.github.quarkusmisskey.database.AccountStoreUnavailableException;
import io.github.quarkusmisskey.database.internal.AccountStore;
import io.github.quarkusmisskey.database.internal.SchemaMigration;
import io.github.quarkusmisskey.vault.internal.Vault;
import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import org.jboss.logging.Logger;

/**
 * Refuses the start in production if a key that encrypted stored tokens is missing from the vault; dev mode and tests
 * only warn. An unavailable database does not prevent the start.
 */
@Singleton
@IfBuildProperty(name = "quarkus.hibernate-orm.enabled", stringValue = "true", enableIfMissing = true)
public class VaultCheck {

    private static final Logger LOG = Logger.getLogger(VaultCheck.class);

    private final Vault vault;
    private final TokenSeal seal;
    private final AccountStore store;
    private final LaunchMode mode;

    public VaultCheck(Vault vault, TokenSeal seal, AccountStore store, LaunchMode mode) {
        this.vault = vault;
        this.seal = seal;
        this.store = store;
        this.mode = mode;
    }

    /** An invalid configuration ends the start before the database is accessed: creating this bean reads the keys. */
    public void beforeMigration(@Observes @Priority(SchemaMigration.PRIORITY - 1) StartupEvent start) {
        LOG.debug(vault);
    }

    void atStart(@Observes @Priority(SchemaMigration.PRIORITY + 1) StartupEvent start) {
        try {
            checkStoredTokens();
        } catch (AccountStoreUnavailableException unknown) {
            LOG.debug("The vault keys could not be compared with the stored tokens", unknown);
        } catch (ConfigurationException wrongKeys) {
            if (mode == LaunchMode.NORMAL) {
                throw wrongKeys;
            }
            LOG.warn(wrongKeys.getMessage());
        }
    }

    /** @throws ConfigurationException naming the key that is missing or wrong */
    void checkStoredTokens() {
        List<StoredAccessToken> samples = store.inTransaction(VaultCheck::oneRowOfEachKey);
        for (StoredAccessToken sample : samples) {
            String key = "misskey.vault.keys." + sample.keyId;
            if (!vault.keyIds().contains(sample.keyId)) {
                throw new ConfigurationException(
                        "Stored access tokens need the vault key '" + sample.keyId + "', but " + key
                                + " is not set. Set it to the key that encrypted them.",
                        Set.of(key));
            }
            if (seal.open(sample.ciphertext, sample.id, sample.account.id).isEmpty()) {
                throw new ConfigurationException(
                        key
                                + " is not the key that sealed the stored access tokens of that id. Set it to that key again;"
                                + " a new key gets a new id.",
                        Set.of(key));
            }
        }
    }

    private static List<StoredAccessToken> oneRowOfEachKey() {
        List<StoredAccessToken> samples = new ArrayList<>();
        StoredAccessToken.getEntityManager()
                .createQuery("select distinct keyId from StoredAccessToken", String.class)
                .getResultList()
                .forEach(id -> StoredAccessToken.<StoredAccessToken>find("keyId", id)
                        .firstResultOptional()
                        .ifPresent(samples::add));
        return samples;
    }
}
