package io.github.quarkusmisskey.account.internal;

import jakarta.inject.Singleton;

import io.github.quarkusmisskey.database.AccountStoreUnavailableException;
import io.github.quarkusmisskey.vault.internal.Vault;
import io.github.quarkusmisskey.vault.internal.VaultConfig;
import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import org.jboss.logging.Logger;

/** Rotates in the background, soon after the start and then at intervals. */
@Singleton
@IfBuildProperty(name = "quarkus.hibernate-orm.enabled", stringValue = "true", enableIfMissing = true)
class VaultRotationJob {

    private static final Logger LOG = Logger.getLogger(VaultRotationJob.class);

    private final VaultRotation rotation;
    private final VaultConfig config;
    private final Vault vault;

    VaultRotationJob(VaultRotation rotation, VaultConfig config, Vault vault) {
        this.vault = vault;
        this.rotation = rotation;
        this.config = config;
    }

    @Scheduled(
            identity = "misskey-vault-rotation",
            every = "{misskey.vault.rotate-every}",
            delayed = "10s",
            concurrentExecution = ConcurrentExecution.SKIP)
    void run() {
        if (vault.keyIds().isEmpty()) {
            return;
        }
        try {
            rotation.rotate(config.rotateBatchSize());
        } catch (AccountStoreUnavailableException lost) {
            LOG.debug(
                    "The database became unavailable during the re-encryption of access tokens; the next run continues",
                    lost);
        }
    }
}
