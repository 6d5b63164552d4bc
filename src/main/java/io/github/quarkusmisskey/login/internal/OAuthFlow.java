package io.github.quarkusmisskey.login.internal;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.github.quarkusmisskey.account.FoundPermissions;
import io.github.quarkusmisskey.account.TokenSource;
import io.github.quarkusmisskey.api.KnownPermission;
import io.github.quarkusmisskey.api.MisskeyException;
import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.api.Permission;
import io.github.quarkusmisskey.login.BeginLogin;
import io.github.quarkusmisskey.login.LoginCallback;
import io.github.quarkusmisskey.login.LoginFlow;
import io.github.quarkusmisskey.login.LoginOutcome;
import io.github.quarkusmisskey.oauth.OAuthAttempt;
import io.github.quarkusmisskey.oauth.OAuthCallback;
import io.github.quarkusmisskey.oauth.OAuthOutcome;
import io.github.quarkusmisskey.oauth.OAuthRequest;
import io.github.quarkusmisskey.oauth.OAuthServer;
import io.github.quarkusmisskey.oauth.OAuthService;
import io.github.quarkusmisskey.oauth.internal.OAuthConfig;
import org.jboss.logging.Logger;

/** Signs in with OAuth 2.0. */
@Singleton
class OAuthFlow implements TokenFlow {

    private static final Logger LOG = Logger.getLogger(OAuthFlow.class);
    private static final String SEPARATOR = "\n";

    private final OAuthService oauth;
    private final OAuthConfig config;

    @Inject
    OAuthFlow(OAuthService oauth, OAuthConfig config) {
        this.oauth = oauth;
        this.config = config;
    }

    @Override
    public LoginFlow kind() {
        return LoginFlow.OAUTH;
    }

    @Override
    public TokenSource source() {
        return TokenSource.OAUTH;
    }

    @Override
    public String applicationName() {
        return config.name();
    }

    @Override
    public Optional<StartedFlow> begin(LoginServer server, BeginLogin begin) {
        return begin.oauthClient().flatMap(clientId -> discover(server.host())
                .map(found -> oauth.begin(found, request(clientId, begin)))
                .map(attempt -> new StartedFlow(
                        attempt.state(), attempt.consentUri(), attempt.request().permissions(), kept(attempt))));
    }

    @Override
    public FlowOutcome finish(AttemptRecord attempt, String kept, LoginCallback callback) {
        OAuthOutcome outcome = oauth.finish(
                restored(attempt, kept),
                new OAuthCallback(callback.code(), callback.handle(), callback.issuer(), callback.error()));
        if (outcome instanceof OAuthOutcome.Granted granted) {
            return new FlowOutcome.Approved(
                    granted.token(),
                    Optional.empty(),
                    granted.permissions()
                            .map(told -> FoundPermissions.told(attempt.permissions(), told))
                            .orElse(FoundPermissions.NONE));
        }
        if (outcome instanceof OAuthOutcome.Refused refused) {
            LOG.infof("%s refused a sign-in: %s", attempt.host(), refused.error());
            return new FlowOutcome.Refused(LoginOutcome.Reason.SERVER_REFUSED);
        }
        return new FlowOutcome.Refused(
                outcome instanceof OAuthOutcome.Denied
                        ? LoginOutcome.Reason.NOT_APPROVED
                        : LoginOutcome.Reason.MISMATCH);
    }

    /** If OAuth is broken on a server, other flows may still work, so the next one is tried. */
    private Optional<OAuthServer> discover(MisskeyHost host) {
        try {
            return oauth.discover(host);
        } catch (MisskeyException e) {
            LOG.debugf("%s did not say whether it supports OAuth: %s", host, e.getMessage());
            return Optional.empty();
        }
    }

    private OAuthRequest request(URI clientId, BeginLogin begin) {
        OAuthRequest configured = oauth.configuredRequest(clientId, begin.callback());
        Set<Permission> permissions = new HashSet<>(begin.asking(configured.permissions()));
        // The token response does not identify the account.
        permissions.add(KnownPermission.READ_ACCOUNT);
        return new OAuthRequest(clientId, begin.callback(), permissions);
    }

    private static String kept(OAuthAttempt attempt) {
        OAuthServer server = attempt.server();
        return String.join(
                SEPARATOR,
                attempt.verifier(),
                attempt.state(),
                attempt.request().clientId().toString(),
                attempt.request().redirectUri().toString(),
                server.issuer(),
                server.authorizationEndpoint().toString(),
                server.tokenPath());
    }

    /** The endpoints from the start of the attempt; the server is not asked again. */
    private static OAuthAttempt restored(AttemptRecord attempt, String kept) {
        List<String> parts = List.of(kept.split(SEPARATOR, -1));
        return new OAuthAttempt(
                new OAuthServer(attempt.host(), parts.get(4), URI.create(parts.get(5)), parts.get(6)),
                new OAuthRequest(URI.create(parts.get(2)), URI.create(parts.get(3)), attempt.permissions()),
                parts.get(1),
                parts.get(0));
    }
}
