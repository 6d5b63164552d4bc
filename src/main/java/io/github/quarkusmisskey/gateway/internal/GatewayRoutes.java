package io.github.quarkusmisskey.gateway.internal;

import java.util.Optional;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.github.quarkusmisskey.gateway.internal.refusal.GatewayResponses;
import io.github.quarkusmisskey.gateway.internal.refusal.Refusal;
import io.github.quarkusmisskey.gateway.internal.refusal.RefusedException;
import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** The gateway's routes. They are not resources, because bodies are streamed through. */
@Singleton
@IfBuildProperty(name = "misskey.gateway.enabled", stringValue = "true")
class GatewayRoutes {

    private static final Logger LOG = Logger.getLogger(GatewayRoutes.class);
    private static final String DOCUMENT = "openapi.json";

    /** The key under which Quarkus's metrics and traces look for the template of a path. */
    private static final String ROUTE = "UrlPathTemplate";

    /**
     * After authentication, before the resources of the application, and before Quarkus closes connections because of
     * the size of a request: the gateway has limits of its own and reports them.
     */
    private static final int ORDER = RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT - 1;

    private final Gateway gateway;
    private final String path;
    private final String keys;

    GatewayRoutes(Gateway gateway, @ConfigProperty(name = "quarkus.rest.path") Optional<String> restPath) {
        this.gateway = gateway;
        String ours = ("/" + restPath.orElse("") + "/misskey/").replaceAll("/{2,}", "/");
        path = ours + "api/";
        keys = ours + "api-keys";
    }

    void add(@Observes Router router) {
        router.route(path + "*").order(ORDER).handler(this::handle).failureHandler(this::failNamed);
        router.route(keys + "*").order(ORDER).failureHandler(this::fail);
    }

    /**
     * Metrics and traces contain the route, not the path: paths contain accounts, and strangers could invent any number
     * of them.
     */
    private void nameRoute(RoutingContext http) {
        boolean document = http.normalizedPath().endsWith(path + DOCUMENT);
        Context context = Vertx.currentContext();
        if (context != null) {
            context.putLocal(ROUTE, path + (document ? DOCUMENT : "{host}/{userId}/{endpoint}"));
        } else {
            LOG.debugf("No context to name the route of %s in", http.request().method());
        }
    }

    private void handle(RoutingContext http) {
        nameRoute(http);
        String asked = http.normalizedPath();
        String rest = asked.substring(asked.indexOf(path) + path.length());
        switch (http.request().method().name()) {
            case "POST" -> gateway.call(http, rest);
            case "GET" -> describe(http, asked, rest);
            default -> GatewayResponses.refuse(http, new RefusedException(Refusal.METHOD_NOT_ALLOWED));
        }
    }

    private void describe(RoutingContext http, String asked, String rest) {
        if (rest.equals(DOCUMENT)) {
            gateway.describe(http, asked.substring(0, asked.length() - DOCUMENT.length() - 1));
        } else {
            GatewayResponses.refuse(http, new RefusedException(Refusal.METHOD_NOT_ALLOWED));
        }
    }

    private void failNamed(RoutingContext http) {
        nameRoute(http);
        fail(http);
    }

    /** Requests that the application's security refuses get the same kind of error as all others here. */
    private void fail(RoutingContext http) {
        if (http.failure() instanceof AuthenticationFailedException) {
            GatewayResponses.refuse(http, new RefusedException(Refusal.INVALID_CREDENTIAL));
        } else {
            http.next();
        }
    }
}
