package io.github.quarkusmisskey.client.internal.health;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import io.github.quarkusmisskey.api.MisskeyException;
import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.client.Misskey;
import io.smallrye.mutiny.Uni;

/** Pings servers in the background and remembers the results. */
final class HostPings {

    static final String UP = "up";
    static final String UNKNOWN = "not asked yet";

    private final Misskey misskey;
    private final Map<String, MisskeyHost> hosts;
    private final Duration timeout;
    private final Map<String, String> states = new ConcurrentHashMap<>();
    private final Set<String> underWay = ConcurrentHashMap.newKeySet();

    HostPings(Misskey misskey, Map<String, MisskeyHost> hosts, Duration timeout) {
        this.misskey = misskey;
        this.hosts = hosts;
        this.timeout = timeout;
        hosts.keySet().forEach(name -> states.put(name, UNKNOWN));
    }

    /** The latest result for each server, by its name in the configuration. Makes no call. */
    Map<String, String> states() {
        return new TreeMap<>(states);
    }

    /** Pings all servers that are not being pinged already, without waiting for responses. */
    void ask() {
        hosts.forEach((name, host) -> {
            if (underWay.add(name)) {
                ping(host)
                        .onTermination()
                        .invoke(() -> underWay.remove(name))
                        .subscribe()
                        .with(state -> states.put(name, state));
            }
        });
    }

    private Uni<String> ping(MisskeyHost host) {
        return misskey.at(host)
                .server()
                .pingAsync()
                .replaceWith(UP)
                .ifNoItem()
                .after(timeout)
                .recoverWithItem("down: no answer in time")
                .onFailure()
                .recoverWithItem(HostPings::state);
    }

    /** A server that refuses the ping is up. */
    private static String state(Throwable failure) {
        if (!(failure instanceof MisskeyException known)) {
            return "down: cannot be called";
        }
        return switch (known.kind()) {
            case UNREACHABLE -> "down: unreachable";
            case SERVER -> "down: failing";
            case MALFORMED_ANSWER -> "down: answers are not Misskey's";
            default -> UP;
        };
    }
}
