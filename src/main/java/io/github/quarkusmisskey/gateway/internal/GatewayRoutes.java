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

/** The gateway's addresses. They are routes rather than resources, since bodies are to flow through as they come. */
@Singleton
@IfBuildProperty(name = "misskey.gateway.enabled", stringValue = "true")
class GatewayRoutes {

    private static final Logger LOG = Logger.getLogger(GatewayRoutes.class);
    private static final String DOCUMENT = "openapi.json";

    /** Where Quarkus's metrics and traces look for the template of a path. */
    private static final String ROUTE = "UrlPathTemplate";

    /**
     * After authentication, before the resources of the application, and before Quarkus cuts connections off for the
     * length of a request: the gateway has limits of its own, and tells of them.
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

    /** Measurements and traces tell the route: paths have accounts in them, and strangers could invent any number. */
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

    /** What the application's security does not let in is told as all else here. */
    private void fail(RoutingContext http) {
        if (http.failure() instanceof AuthenticationFailedException) {
            GatewayResponses.refuse(http, new RefusedException(Refusal.INVALID_CREDENTIAL));
        } else {
            http.next();
        }
    }
}
