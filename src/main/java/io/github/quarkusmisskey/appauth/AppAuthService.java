package io.github.quarkusmisskey.appauth;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.github.quarkusmisskey.api.AccessToken;
import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.MisskeyError;
import io.github.quarkusmisskey.api.MisskeyException;
import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.api.Permission;
import io.github.quarkusmisskey.api.app.AppCreateRequest;
import io.github.quarkusmisskey.api.auth.session.AuthSessionErrors;
import io.github.quarkusmisskey.api.auth.session.AuthSessionGenerateRequest;
import io.github.quarkusmisskey.api.auth.session.AuthSessionGenerateResponse;
import io.github.quarkusmisskey.api.auth.session.AuthSessionUserkeyRequest;
import io.github.quarkusmisskey.api.auth.session.AuthSessionUserkeyResponse;
import io.github.quarkusmisskey.api.internal.Sha256;
import io.github.quarkusmisskey.api.model.App;
import io.github.quarkusmisskey.appauth.internal.AppAuthConfig;
import io.github.quarkusmisskey.client.Misskey;
import io.github.quarkusmisskey.client.internal.call.ConfiguredHosts;
import io.quarkus.runtime.Startup;

/**
 * The app flow with any server. Stateless: the caller keeps applications and sessions; a lost one cannot be used again.
 * Every method that calls a server blocks and throws {@link MisskeyException}.
 */
@Singleton
@Startup
public class AppAuthService {

    private final Misskey misskey;
    private final AppAuthConfig config;
    private final Map<MisskeyHost, MisskeyApp> configured = new HashMap<>();

    /** @throws IllegalArgumentException if a secret belongs to no configured server; the message names the key */
    @Inject
    AppAuthService(Misskey misskey, AppAuthConfig config, ConfiguredHosts hosts) {
        this.misskey = misskey;
        this.config = config;
        config.secrets().forEach((name, secret) -> {
            MisskeyHost host = hosts.find(name)
                    .orElseThrow(() -> new IllegalArgumentException("misskey.app-auth.secrets." + name
                            + " is set, but there is no misskey.hosts." + name + ".url"));
            configured.put(host, new MisskeyApp(host, secret));
        });
    }

    /** The configured application for this server, if there is one. */
    public Optional<MisskeyApp> configuredApp(MisskeyHost host) {
        return Optional.ofNullable(configured.get(host));
    }

    /** A registration with the configured name, description and permissions. */
    public AppAuthRequest configuredRequest(Optional<URI> callback) {
        return new AppAuthRequest(
                config.name(),
                config.description(),
                callback,
                config.permissions().stream().map(Permission::of).collect(Collectors.toUnmodifiableSet()));
    }

    /** Registers an application with a server, which needs no token. */
    public MisskeyApp register(MisskeyHost host, AppAuthRequest request) {
        List<String> permissions = Permission.names(request.permissions());
        App app = misskey.at(host)
                .app()
                .create(AppCreateRequest.builder(request.name(), request.description(), permissions)
                        .callbackUrl(request.callback().map(URI::toString).orElse(null))
                        .build());
        if (app == null || app.secret() == null || app.secret().isBlank()) {
            throw malformed(host, "app/create", "the answer lacks the application's secret");
        }
        if (app.secret().length() > MisskeyApp.MAX_SECRET) {
            throw malformed(host, "app/create", "the application's secret is too long");
        }
        return new MisskeyApp(host, app.secret());
    }

    /**
     * Starts a session. If the server no longer knows the application, the code of the exception is
     * {@code NO_SUCH_APP}.
     */
    public AppAuthSession begin(MisskeyApp app) {
        AuthSessionGenerateResponse answer =
                misskey.at(app.host()).authSession().generate(new AuthSessionGenerateRequest(app.secret()));
        if (answer == null || answer.token() == null || answer.token().isBlank()) {
            throw malformed(app.host(), "auth/session/generate", "the answer lacks the session");
        }
        if (answer.token().length() > AppAuthSession.MAX_TOKEN
                || answer.url() != null && answer.url().length() > AppAuthSession.MAX_CONSENT_URI) {
            throw malformed(app.host(), "auth/session/generate", "the session or its address is too long");
        }
        return new AppAuthSession(app, answer.token(), consentUri(app.host(), answer.url()));
    }

    /** Checks once whether the session was approved. */
    public AppAuthOutcome check(MisskeyApp app, String sessionToken) {
        try {
            return granted(
                    app,
                    misskey.at(app.host())
                            .authSession()
                            .userkey(new AuthSessionUserkeyRequest(app.secret(), sessionToken)));
        } catch (MisskeyException e) {
            return switch (e.code().orElse("")) {
                case AuthSessionErrors.PENDING_SESSION -> new AppAuthOutcome.Pending();
                case AuthSessionErrors.NO_SUCH_SESSION -> new AppAuthOutcome.Gone();
                default -> throw e;
            };
        }
    }

    private static AppAuthOutcome granted(MisskeyApp app, AuthSessionUserkeyResponse answer) {
        if (answer == null || answer.accessToken() == null || answer.user() == null) {
            throw malformed(app.host(), "auth/session/userkey", "the answer lacks the token or the user");
        }
        try {
            new AccountRef(app.host(), answer.user().id());
        } catch (IllegalArgumentException | NullPointerException e) {
            throw malformed(app.host(), "auth/session/userkey", "the user's id has an impossible form");
        }
        return new AppAuthOutcome.Granted(token(answer.accessToken(), app.secret()), answer.user());
    }

    /** Derives what calls send as {@code i}. Neither of the two secrets is of use alone. */
    private static AccessToken token(String accessToken, String secret) {
        return AccessToken.of(Sha256.hex(accessToken + secret));
    }

    /** The browser is sent to the URL that the server returned, so it must be a page of this server. */
    private static URI consentUri(MisskeyHost host, String url) {
        try {
            URI uri = URI.create(url == null ? "" : url);
            if (uri.getRawAuthority() != null
                    && host.equals(MisskeyHost.of(uri.getScheme() + "://" + uri.getRawAuthority()))) {
                return uri;
            }
        } catch (IllegalArgumentException none) {
            // The cause is dropped: its message repeats the URL, which contains the session.
            throw malformed(host, "auth/session/generate", "the URL of the consent page is invalid");
        }
        throw malformed(host, "auth/session/generate", "the consent page is not on the server itself");
    }

    private static MisskeyException malformed(MisskeyHost host, String endpoint, String message) {
        return new MisskeyException.MalformedAnswer(MisskeyError.local(host, endpoint, message), null);
    }
}
