package io.github.quarkusmisskey.session.internal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;

/**
 * Authenticates browsers for Quarkus security. A request without the session cookie, or with an invalid one, is left to
 * the application's other mechanisms, and is anonymous if there are none.
 */
@ApplicationScoped
@IfBuildProperty(name = "misskey.web.enabled", stringValue = "true")
public class SessionMechanism implements HttpAuthenticationMechanism {

    private static final int SEE_OTHER = 303;

    private final Sessions sessions;
    private final StartPage startPage;

    SessionMechanism(Sessions sessions, StartPage startPage) {
        this.sessions = sessions;
        this.startPage = startPage;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        if (sessions.read(context).isEmpty() || context.normalizedPath().startsWith(startPage.path() + "/assets/")) {
            return Uni.createFrom().nullItem();
        }
        return Uni.createFrom()
                .completionStage(() -> context.vertx()
                        .executeBlocking(() -> sessions.find(context), false)
                        .toCompletionStage())
                .flatMap(found -> found.map(session -> identities.authenticate(
                                HttpSecurityUtils.setRoutingContextAttribute(new SessionRequest(session), context)))
                        .orElseGet(() -> Uni.createFrom().nullItem()));
    }

    /** People are redirected to the start page and back from there; all others receive a plain 401. */
    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        if (!context.request().method().equals(HttpMethod.GET) || !isPage(context)) {
            return Uni.createFrom().nullItem();
        }
        String here = context.request().uri();
        String location = startPage.path() + "?return=" + URLEncoder.encode(here, StandardCharsets.UTF_8);
        return Uni.createFrom().item(new ChallengeData(SEE_OTHER, "Location", location));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(SessionRequest.class);
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return Uni.createFrom()
                .item(new HttpCredentialTransport(HttpCredentialTransport.Type.COOKIE, "misskey-session", "misskey"));
    }

    private static boolean isPage(RoutingContext context) {
        String accept = context.request().getHeader("Accept");
        return accept != null && accept.contains("text/html");
    }
}
