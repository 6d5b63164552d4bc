package io.github.quarkusmisskey.session.internal;

import java.util.Set;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/** Tells requests that this site's pages made from those of other sites, for which a browser sends the cookie too. */
public final class OwnSite {

    private static final Set<String> OWN_FETCHES = Set.of("same-origin", "none");

    private final Site site;

    public OwnSite(Site site) {
        this.site = site;
    }

    /**
     * Whether the request may have been made by a page of this site. A GET, which changes nothing, may come without
     * word of its origin; any other request has to name this site.
     *
     * @param silentAllowed whether it may say nothing whatever its method, since something else is looked at too
     */
    public boolean made(RoutingContext context, boolean silentAllowed) {
        HttpServerRequest request = context.request();
        String origin = request.getHeader("Origin");
        String fetch = request.getHeader("Sec-Fetch-Site");
        // Our pages send no referrer, which makes browsers write "Origin: null" even when a form stays on this site.
        boolean originKnown = origin != null && !origin.equals("null");
        if (fetch != null && !OWN_FETCHES.contains(fetch)
                || originKnown && !origin.equalsIgnoreCase(site.origin(context))) {
            return false;
        }
        return silentAllowed || request.method().equals(HttpMethod.GET) || originKnown || fetch != null;
    }
}
