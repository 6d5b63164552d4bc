package io.github.quarkusmisskey.session.internal;

import java.util.Set;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/** Distinguishes requests of this site's pages from those of other sites, for which a browser sends the cookie too. */
public final class OwnSite {

    private static final Set<String> OWN_FETCHES = Set.of("same-origin", "none");

    private final Site site;

    public OwnSite(Site site) {
        this.site = site;
    }

    /**
     * Whether a page of this site may have sent the request. A GET, which changes nothing, may lack an origin; any
     * other request must name this site.
     *
     * @param silentAllowed whether the origin may be missing for any method, because something else is checked too
     */
    public boolean made(RoutingContext context, boolean silentAllowed) {
        HttpServerRequest request = context.request();
        String origin = request.getHeader("Origin");
        String fetch = request.getHeader("Sec-Fetch-Site");
        // The pages send no referrer, so browsers send "Origin: null" even for forms of this site.
        boolean originKnown = origin != null && !origin.equals("null");
        if (fetch != null && !OWN_FETCHES.contains(fetch)
                || originKnown && !origin.equalsIgnoreCase(site.origin(context))) {
            return false;
        }
        return silentAllowed || request.method().equals(HttpMethod.GET) || originKnown || fetch != null;
    }
}
