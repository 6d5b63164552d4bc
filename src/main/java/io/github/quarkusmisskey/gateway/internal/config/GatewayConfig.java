package io.github.quarkusmisskey.gateway.internal.config;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The gateway, by which programs call Misskey as stored accounts. */
@ConfigMapping(prefix = "misskey.gateway")
@Unremovable
public interface GatewayConfig {

    /** Adds the gateway. Fixed at build time. */
    @WithDefault("false")
    boolean enabled();

    /** Calls per minute of one caller; each replica counts on its own. */
    @WithDefault("600")
    int rateLimit();

    /** Invalid keys and bearer tokens per minute and client address. */
    @WithDefault("60")
    int failedCredentialsRateLimit();

    /** Largest request without a file. */
    @WithDefault("1M")
    MemorySize maxBodySize();

    /** Largest request with a file. */
    @WithDefault("200M")
    MemorySize maxUploadSize();

    /** Bearer tokens of an identity provider. */
    Oidc oidc();

    /** Bearer tokens that Quarkus OIDC verified. */
    interface Oidc {

        /** Accepts such tokens. */
        @WithDefault("false")
        boolean enabled();

        /** Claim that holds the accounts, each as {@code userId@host}: a list, or one string separated by spaces. */
        @WithDefault("misskey_accounts")
        String accountsClaim();

        /** Claim that holds the permissions, in the same form. */
        @WithDefault("misskey_permissions")
        String permissionsClaim();
    }
}
