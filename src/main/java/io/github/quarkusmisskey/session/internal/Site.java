package io.github.quarkusmisskey.session.internal;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

import io.quarkus.runtime.configuration.ConfigurationException;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.RoutingContext;

/** The public URL of this application. */
public final class Site {

    private final Optional<URI> publicUrl;

    /**
     * @param publicUrl the configured URL; if absent, that of the request is used
     * @throws ConfigurationException if it is not an http or https URL; the message names the key
     */
    public Site(Optional<URI> publicUrl) {
        publicUrl.ifPresent(Site::check);
        this.publicUrl = publicUrl;
    }

    /** Whether browsers use https, so that cookies may require it. */
    public boolean isSecure(RoutingContext context) {
        return publicUrl.map(URI::getScheme).orElse(context.request().scheme()).equalsIgnoreCase("https");
    }

    /** Scheme, host and port, as browsers send them in an {@code Origin} header. */
    public String origin(RoutingContext context) {
        return publicUrl
                .map(url -> originOf(url.getScheme(), url.getHost(), url.getPort()))
                .orElseGet(() -> originOf(context.request()));
    }

    /** The URL of the application without a trailing slash, for links from elsewhere. */
    public String address(RoutingContext context) {
        return publicUrl.map(url -> url.toString().replaceAll("(?<!/)/+$", "")).orElseGet(() -> origin(context));
    }

    private static String originOf(HttpServerRequest request) {
        HostAndPort sentTo = request.authority();
        return sentTo == null ? "" : originOf(request.scheme(), sentTo.host(), sentTo.port());
    }

    private static String originOf(String scheme, String host, int port) {
        boolean usual = port < 0 || port == (scheme.equalsIgnoreCase("https") ? 443 : 80);
        return (scheme + "://" + host + (usual ? "" : ":" + port)).toLowerCase(Locale.ROOT);
    }

    private static void check(URI url) {
        boolean web = "https".equalsIgnoreCase(url.getScheme()) || "http".equalsIgnoreCase(url.getScheme());
        if (!web
                || url.getHost() == null
                || url.getRawUserInfo() != null
                || url.getRawQuery() != null
                || url.getRawFragment() != null) {
            throw new ConfigurationException(
                    "misskey.web.public-url is '" + url + "'; it must look like https://app.example");
        }
    }
}
