package io.github.quarkusmisskey.miauth.internal;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

import io.quarkus.arc.Unremovable;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Defaults for MiAuth: what consent pages show and which permissions they request. */
@ConfigMapping(prefix = "misskey.miauth")
@Unremovable
public interface MiAuthConfig {

    /** Name of the application on the consent page. */
    @WithDefault("Quarkus Misskey")
    String name();

    /** URL of the application's icon on the consent page. */
    Optional<URI> icon();

    /** Permissions to request. {@code read:account} allows the account to be identified after the sign-in. */
    @WithDefault("read:account,write:notes")
    Set<String> permissions();

    /** How long after its start a session is checked. On the server, sessions never expire. */
    @WithDefault("10m")
    Duration sessionExpiry();

    /** Interval between checks of a session without a callback. */
    @WithDefault("3s")
    Duration pollInterval();
}
