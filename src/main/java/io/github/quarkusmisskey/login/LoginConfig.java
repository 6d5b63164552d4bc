package io.github.quarkusmisskey.login;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import io.quarkus.arc.Unremovable;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Who may sign in, and for how long an attempt stands. */
@ConfigMapping(prefix = "misskey.login")
@Unremovable
public interface LoginConfig {

    /** Which servers people may sign in with. */
    enum Hosts {
        /** Any that they type. */
        ANY,
        /** Those below {@code misskey.hosts} only. */
        CONFIGURED
    }

    /** {@code any}, or {@code configured} for those below {@code misskey.hosts} only. */
    @WithDefault("any")
    Hosts hosts();

    /** Only these servers: {@code misskey.example}, or {@code *.example} for all below a name. */
    Optional<List<String>> allow();

    /** Never these servers, in the same form; goes before {@code allow}. */
    Optional<List<String>> deny();

    /** The ways to a token that are taken, the best first: the first that a server offers. */
    @WithDefault("miauth,oauth,app")
    List<LoginFlow> flows();

    /** How long a person may take from the start page to the approval. */
    @WithDefault("10m")
    Duration attemptExpiry();

    /** How often expired attempts are deleted. */
    @WithDefault("10m")
    Duration purgeEvery();
}
