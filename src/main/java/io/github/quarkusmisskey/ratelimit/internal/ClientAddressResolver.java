package io.github.quarkusmisskey.ratelimit.internal;

import java.util.List;
import java.util.Optional;

import jakarta.inject.Singleton;

import io.quarkus.runtime.configuration.ConfigurationException;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Finds the address that a request is counted by, as far as Quarkus is configured to believe the proxies in front. */
@Singleton
public class ClientAddressResolver {

    /** All clients whose address nobody trusted tells. */
    private static final String UNKNOWN = "unknown";

    private final boolean enabled;
    private final ClientAddress addresses;

    /**
     * @throws ConfigurationException naming the key that is wrong, or that anybody could claim to come from any address
     *     without
     */
    ClientAddressResolver(
            @ConfigProperty(name = "quarkus.http.proxy.proxy-address-forwarding", defaultValue = "false")
                    boolean enabled,
            @ConfigProperty(name = "quarkus.http.proxy.trusted-proxies") Optional<List<String>> trusted,
            @ConfigProperty(name = "misskey.web.proxy-hops", defaultValue = "1") int hops) {
        this.enabled = enabled;
        check(enabled, trusted.orElse(List.of()));
        addresses = addresses(enabled ? trusted.orElse(List.of()) : List.of(), hops);
    }

    private static ClientAddress addresses(List<String> trusted, int hops) {
        try {
            return new ClientAddress(trusted, hops);
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException(e.getMessage());
        }
    }

    private static void check(boolean enabled, List<String> trusted) {
        if (enabled && trusted.isEmpty()) {
            throw new ConfigurationException(
                    "quarkus.http.proxy.proxy-address-forwarding is true, so anybody could claim to"
                            + " come from any address; set quarkus.http.proxy.trusted-proxies"
                            + " (QUARKUS_HTTP_PROXY_TRUSTED_PROXIES) to the addresses of your proxies");
        }
    }

    /** The client's network by the connection and the headers of a request. */
    public String client(RoutingContext context) {
        return client(
                context.request().connection().remoteAddress().hostAddress(),
                context.request().headers().getAll("X-Forwarded-For"));
    }

    /**
     * The client's network, see {@link ClientNetwork}.
     *
     * @param peer who made the connection; null if it is not known
     * @param forwarded the values of {@code X-Forwarded-For}, in the request's order
     */
    public String client(String peer, List<String> forwarded) {
        return addresses
                .of(peer, enabled ? forwarded : List.of())
                .map(ClientNetwork::of)
                .orElse(UNKNOWN);
    }
}
