package io.github.quarkusmisskey.token;

import jakarta.inject.Singleton;

import io.github.quarkusmisskey.account.internal.TokenConfig;
import io.github.quarkusmisskey.database.AccountStoreUnavailableException;
import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import org.jboss.logging.Logger;

/** Checks tokens in the background. */
@Singleton
@IfBuildProperty(name = "quarkus.hibernate-orm.enabled", stringValue = "true", enableIfMissing = true)
class TokenVerificationJob {

    private static final Logger LOG = Logger.getLogger(TokenVerificationJob.class);

    private final TokenVerification verification;
    private final TokenConfig config;

    TokenVerificationJob(TokenVerification verification, TokenConfig config) {
        this.verification = verification;
        this.config = config;
    }

    @Scheduled(
            identity = "misskey-token-verification",
            every = "{misskey.tokens.check-run-every}",
            delayed = "1m",
            concurrentExecution = ConcurrentExecution.SKIP)
    void run() {
        try {
            int checked = verification.verifyDue(config.checkBatchSize());
            if (checked > 0) {
                LOG.debugf("Checked %d tokens with their servers", checked);
            }
        } catch (AccountStoreUnavailableException lost) {
            LOG.debug("The database became unavailable during the check of tokens; the next run continues", lost);
        }
    }
}
