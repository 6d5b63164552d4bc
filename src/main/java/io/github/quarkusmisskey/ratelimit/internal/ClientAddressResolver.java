package io.github.quarkusmisskey.ratelimit.internal;

import java.util.List;
import java.util.Optional;

import jakarta.inject.Singleton;

import io.quarkus.runtime.configuration.ConfigurationException;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Determines the address by which a request is counted, with the proxies that Quarkus is configured to trust. */
@Singleton
public class ClientAddressResolver {

    /** The key of all clients whose address no trusted proxy sent. */
    private static final String UNKNOWN = "unknown";

    private final boolean enabled;
    private final ClientAddress addresses;

    /**
     * @throws ConfigurationException if a key is invalid, or one is missing without which clients could forge their
     *     address; the message names it
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

    /** The client's network, from the connection and the headers of a request. */
    public String client(RoutingContext context) {
        return client(
                context.request().connection().remoteAddress().hostAddress(),
                context.request().headers().getAll("X-Forwarded-For"));
    }

    /**
     * The client's network, see {@link ClientNetwork}.
     *
     * @param peer the other end of the connection; null if unknown
     * @param forwarded the values of {@code X-Forwarded-For}, in the request's order
     */
    public String client(String peer, List<String> forwarded) {
        return addresses
                .of(peer, enabled ? forwarded : List.of())
                .map(ClientNetwork::of)
                .orElse(UNKNOWN);
    }
}
