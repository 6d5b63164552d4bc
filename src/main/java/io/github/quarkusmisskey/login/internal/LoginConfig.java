package io.github.quarkusmisskey.login.internal;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import io.github.quarkusmisskey.login.LoginFlow;
import io.quarkus.arc.Unremovable;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Servers that people may sign in with, sign-in flows and expiry of attempts. */
@ConfigMapping(prefix = "misskey.login")
@Unremovable
public interface LoginConfig {

    /** Which servers people may sign in with. */
    enum Hosts {
        /** Any server that they type. */
        ANY,
        /** Only the servers in {@code misskey.hosts}. */
        CONFIGURED
    }

    /** {@code any}, or {@code configured} for the servers in {@code misskey.hosts} only. */
    @WithDefault("any")
    Hosts hosts();

    /** If set, only these servers: {@code misskey.example}, or {@code *.example} for all hosts below a domain. */
    Optional<List<String>> allow();

    /** Servers that are refused, in the same form. Takes precedence over {@code allow}. */
    Optional<List<String>> deny();

    /** Sign-in flows in order of preference. The first one that the server supports is used. */
    @WithDefault("miauth,oauth,app")
    List<LoginFlow> flows();

    /** Longest time from the start page to the approval. */
    @WithDefault("10m")
    Duration attemptExpiry();

    /** Interval at which expired attempts are deleted. */
    @WithDefault("10m")
    Duration purgeEvery();
}
