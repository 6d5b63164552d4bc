package io.github.quarkusmisskey.gateway;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The way in for programs. */
@ConfigMapping(prefix = "misskey.gateway")
@Unremovable
public interface GatewayConfig {

    /** Whether the application has the gateway. Fixed when the application is built. */
    @WithDefault("false")
    boolean enabled();

    /** How often a minute one caller may call; each replica counts for itself. */
    @WithDefault("600")
    int rateLimit();

    /** How often a minute one client address may show a key or bearer token that is not good. */
    @WithDefault("60")
    int failedCredentialsRateLimit();

    /** The largest request without a file. */
    @WithDefault("1M")
    MemorySize maxBodySize();

    /** The largest request with a file. */
    @WithDefault("200M")
    MemorySize maxUploadSize();

    /** Bearer tokens of an identity provider. */
    Oidc oidc();

    /** What a bearer token that Quarkus OIDC verified says here. */
    interface Oidc {

        /** Whether such tokens let a program in. */
        @WithDefault("false")
        boolean enabled();

        /** The claim with the accounts, each as {@code userId@host}: a list, or a text with spaces between them. */
        @WithDefault("misskey_accounts")
        String accountsClaim();

        /** The claim with the permissions, likewise. */
        @WithDefault("misskey_permissions")
        String permissionsClaim();
    }
}
