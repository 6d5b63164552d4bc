package io.github.quarkusmisskey.web;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.github.quarkusmisskey.web.rates.ClientAddress;
import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.runtime.StartupEvent;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What Quarkus is configured to believe of the proxies in front. */
@Singleton
@IfBuildProperty(name = "misskey.web.enabled", stringValue = "true")
class Forwarding {

    /** All clients whose address nobody trusted tells. */
    private static final String UNKNOWN = "unknown";

    private final boolean enabled;
    private final ClientAddress addresses;

    Forwarding(
            @ConfigProperty(name = "quarkus.http.proxy.proxy-address-forwarding", defaultValue = "false")
                    boolean enabled,
            @ConfigProperty(name = "quarkus.http.proxy.trusted-proxies") Optional<List<String>> trusted,
            WebConfig config) {
        this.enabled = enabled;
        check(enabled, trusted.orElse(List.of()));
        addresses = new ClientAddress(enabled ? trusted.orElse(List.of()) : List.of(), config.proxyHops());
    }

    /** Made at start, so that a wrong configuration is told then. */
    void atStart(@Observes StartupEvent start) {}

    /**
     * @throws IllegalStateException naming the key to set
     */
    static void check(boolean enabled, List<String> trusted) {
        if (enabled && trusted.isEmpty()) {
            throw new IllegalStateException(
                    "quarkus.http.proxy.proxy-address-forwarding is true, so anybody could claim to"
                            + " come from any address; set quarkus.http.proxy.trusted-proxies"
                            + " (QUARKUS_HTTP_PROXY_TRUSTED_PROXIES) to the addresses of your proxies");
        }
    }

    String client(RoutingContext context) {
        String peer = context.request().connection().remoteAddress().hostAddress();
        List<String> forwarded = enabled ? context.request().headers().getAll("X-Forwarded-For") : List.of();
        return addresses.of(peer, forwarded).orElse(UNKNOWN);
    }
}
