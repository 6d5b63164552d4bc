package io.github.quarkusmisskey.web.internal.resource;

import java.net.URI;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.client.internal.config.ClientConfig;
import io.github.quarkusmisskey.session.internal.Site;
import io.github.quarkusmisskey.web.internal.config.WebConfig;
import io.github.quarkusmisskey.web.internal.form.TypedServer;
import io.github.quarkusmisskey.web.internal.page.PageRequest;
import io.quarkus.arc.properties.IfBuildProperty;

/** The URLs of this application that are sent to servers during a sign-in. */
@ApplicationScoped
@IfBuildProperty(name = "misskey.web.enabled", stringValue = "true")
public class SignInAddresses {

    private final Site site;
    private final WebConfig config;
    private final boolean plainHttp;
    private final PageRequest visit;

    SignInAddresses(Site site, WebConfig config, ClientConfig client, PageRequest visit) {
        this.site = site;
        this.config = config;
        this.plainHttp = client.allowPlainHttp();
        this.visit = visit;
    }

    /** The URL to which servers redirect the browser, for all flows. */
    URI callback() {
        return address("callback");
    }

    /**
     * The {@code client_id} of OAuth. Servers fetch it, so it exists only if the application's public URL is known:
     * from the configuration, or in development from the request.
     */
    Optional<URI> oauthClient() {
        boolean reachable = config.publicUrl().isPresent() && site.isSecure(visit.context());
        return reachable || plainHttp ? Optional.of(describedClient()) : Optional.empty();
    }

    /**
     * The same server without TLS, as a fallback if it did not respond over https and no scheme was given; only if the
     * configuration allows plain http, for development.
     */
    Optional<MisskeyHost> withoutTls(String typed, MisskeyHost host) {
        boolean open = plainHttp && host.secure() && TypedServer.leavesSchemeOpen(typed);
        return open ? Optional.of(new MisskeyHost(false, host.name(), host.port())) : Optional.empty();
    }

    /** The URL of the page that describes this application. */
    URI describedClient() {
        return address("oauth/client");
    }

    private URI address(String page) {
        return URI.create(site.address(visit.context()) + visit.path(page));
    }
}
