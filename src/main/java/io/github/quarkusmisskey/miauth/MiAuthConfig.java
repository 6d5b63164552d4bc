package io.github.quarkusmisskey.miauth;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

import io.quarkus.arc.Unremovable;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What consent pages show and ask for, where a request says nothing else. */
@ConfigMapping(prefix = "misskey.miauth")
@Unremovable
public interface MiAuthConfig {

    /** The application's name on the consent page. */
    @WithDefault("Quarkus Misskey")
    String name();

    /** Address of the application's icon on the consent page. */
    Optional<URI> icon();

    /** The permissions to ask for. {@code read:account} lets the account be recognised after the sign-in. */
    @WithDefault("read:account,write:notes")
    Set<String> permissions();

    /** How long after its beginning a session is checked. Servers themselves never forget one. */
    @WithDefault("10m")
    Duration sessionExpiry();

    /** The pause between two checks of a session without a callback. */
    @WithDefault("3s")
    Duration pollInterval();
}
