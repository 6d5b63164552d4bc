package io.github.quarkusmisskey.web.internal.page;

import java.util.function.BiConsumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;

import io.github.quarkusmisskey.client.internal.config.ClientConfig;
import io.github.quarkusmisskey.session.internal.Site;
import io.github.quarkusmisskey.web.internal.message.LanguageChoice;
import io.quarkus.arc.properties.IfBuildProperty;
import io.vertx.ext.web.RoutingContext;

/**
 * Sets the headers that protect the pages from framing, sniffing, caching, referrer leaks and foreign scripts.
 *
 * <p>Application-scoped, because filters are created before the run-time configuration is available; a proxy is not
 * affected.
 */
@Provider
@ApplicationScoped
@OurPage
@IfBuildProperty(name = "misskey.web.enabled", stringValue = "true")
public class SecurityHeaders implements ContainerResponseFilter {

    private static final String OWN_SCRIPT = SecurityHeaders.class.getName();
    private static final String FOLLOWING = OWN_SCRIPT + ".following";
    private static final String MEDIA = OWN_SCRIPT + ".media";

    private final RoutingContext context;
    private final Site site;
    private final LanguageChoice languages;
    private final String policy;
    private final String media;

    SecurityHeaders(RoutingContext context, Site site, LanguageChoice languages, ClientConfig client) {
        this.context = context;
        this.site = site;
        this.languages = languages;
        String servers = client.allowPlainHttp() ? "https: http:" : "https:";
        this.policy = policy(servers);
        this.media = "; media-src " + servers;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        MultivaluedMap<String, Object> headers = response.getHeaders();
        Object caching = headers.getFirst("Cache-Control");
        write(headers::putSingle);
        if (caching != null) {
            headers.putSingle("Cache-Control", caching);
        }
        languages.remember(context);
    }

    /** Allows the returned page to run the script. */
    static void allowOwnScript(RoutingContext context) {
        context.put(OWN_SCRIPT, true);
    }

    /** Allows the script of the returned page to call this site, and no other. */
    static void allowFollowing(RoutingContext context) {
        context.put(FOLLOWING, true);
    }

    /** Allows the returned page to play media of other servers; pictures are always allowed. */
    static void allowMedia(RoutingContext context) {
        context.put(MEDIA, true);
    }

    /**
     * For responses that bypass this filter, because they begin before the resource method has all of their content.
     */
    public void write(BiConsumer<String, String> header) {
        header.accept(
                "Content-Security-Policy",
                policy
                        + (context.get(OWN_SCRIPT) == null ? "" : "; script-src 'self'")
                        + (context.get(FOLLOWING) == null ? "" : "; connect-src 'self'")
                        + (context.get(MEDIA) == null ? "" : media));
        header.accept("X-Content-Type-Options", "nosniff");
        header.accept("Referrer-Policy", "no-referrer");
        header.accept("Cross-Origin-Opener-Policy", "same-origin");
        header.accept("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        header.accept("Cache-Control", "no-store");
        if (site.isSecure(context)) {
            header.accept("Strict-Transport-Security", "max-age=31536000");
        }
    }

    /**
     * Avatars come from any server, and the form of the start page redirects to any server; browsers also apply
     * {@code form-action} to redirects.
     */
    private static String policy(String servers) {
        return "default-src 'none'; style-src 'self'; img-src 'self' " + servers + "; form-action 'self' " + servers
                + "; base-uri 'none'; frame-ancestors 'none'";
    }
}
