package io.github.quarkusmisskey.oauth;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.github.quarkusmisskey.api.AccessToken;
import io.github.quarkusmisskey.api.Empty;
import io.github.quarkusmisskey.api.MisskeyError;
import io.github.quarkusmisskey.api.MisskeyException;
import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.api.Permission;
import io.github.quarkusmisskey.client.Misskey;
import io.github.quarkusmisskey.oauth.internal.OAuthApi;
import io.github.quarkusmisskey.oauth.internal.OAuthConfig;
import io.github.quarkusmisskey.oauth.internal.OAuthTokenAnswer;
import io.github.quarkusmisskey.oauth.internal.OAuthTokenRequest;

/** The OAuth flow with any server. Stateless: the caller keeps the attempt; a lost attempt cannot be finished. */
@Singleton
public class OAuthService {

    private static final int SECRET_BYTES = 32;
    private static final String DENIED = "access_denied";
    private static final String KNOWN_ERROR = "[\\x20-\\x7E&&[^\"\\\\]]{1,64}";

    private final Misskey misskey;
    private final OAuthConfig config;
    private final SecureRandom random = new SecureRandom();

    @Inject
    OAuthService(Misskey misskey, OAuthConfig config) {
        this.misskey = misskey;
        this.config = config;
    }

    /** A request for the configured permissions. */
    public OAuthRequest configuredRequest(URI clientId, URI redirectUri) {
        Set<Permission> permissions =
                config.permissions().stream().map(Permission::of).collect(Collectors.toUnmodifiableSet());
        return new OAuthRequest(clientId, redirectUri, permissions);
    }

    /**
     * Reads the discovery document of a server. Blocks.
     *
     * @return empty if the server has no usable one
     * @throws MisskeyException if the server is unreachable, overloaded or failing
     */
    public Optional<OAuthServer> discover(MisskeyHost host) {
        try {
            return OAuthServer.of(
                    host, misskey.at(host).bind(OAuthApi.class).call(Empty.BODY, OAuthApi::oauthDiscovery));
        } catch (MisskeyException.MalformedAnswer | MisskeyException.NotFound | MisskeyException.UnknownEndpoint none) {
            // Older servers answer an unknown path with an HTML page, or with a redirect to one.
            return Optional.empty();
        }
    }

    /**
     * Starts an attempt without calling the server, which learns of it when {@link OAuthAttempt#consentUri()} is
     * opened.
     */
    public OAuthAttempt begin(OAuthServer server, OAuthRequest request) {
        return new OAuthAttempt(server, request, secret(), secret());
    }

    /**
     * Finishes an attempt with the parameters of its callback. Blocks. A code can be exchanged only once, even if that
     * fails.
     *
     * @throws MisskeyException if the server sent no usable response; the token may be lost then
     */
    public OAuthOutcome finish(OAuthAttempt attempt, OAuthCallback callback) {
        if (!same(attempt.state(), callback.state())) {
            return new OAuthOutcome.Mismatch();
        }
        if (!attempt.server().issuer().equals(callback.issuer())) {
            return new OAuthOutcome.Mismatch();
        }
        if (callback.error() != null) {
            return DENIED.equals(callback.error()) ? new OAuthOutcome.Denied() : refused(callback.error());
        }
        return callback.code() == null ? refused("invalid_request") : exchange(attempt, callback.code());
    }

    private OAuthOutcome exchange(OAuthAttempt attempt, String code) {
        MisskeyHost host = attempt.server().host();
        try {
            OAuthTokenAnswer answer = misskey.at(host)
                    .bind(OAuthApi.class)
                    .call(new OAuthTokenRequest(attempt, code), OAuthApi::oauthToken);
            return new OAuthOutcome.Granted(token(host, answer), permissions(answer.scope(), attempt));
        } catch (MisskeyException e) {
            if (isRefusal(e)) {
                return refused(e.code().orElseThrow());
            }
            throw e;
        }
    }

    /** Whether the server refused with an OAuth error. */
    private static boolean isRefusal(MisskeyException e) {
        boolean busy = e instanceof MisskeyException.RateLimit;
        return e.status() >= 400 && e.status() < 500 && e.code().isPresent() && !busy;
    }

    private static AccessToken token(MisskeyHost host, OAuthTokenAnswer answer) {
        if (answer == null || answer.accessToken() == null || !"bearer".equalsIgnoreCase(answer.tokenType())) {
            throw malformed(host, "the answer contains no bearer token");
        }
        try {
            return AccessToken.of(answer.accessToken());
        } catch (IllegalArgumentException e) {
            throw malformed(host, "the token has an impossible form");
        }
    }

    /** Keeps only what was requested; anything more that a server reports is not believed. */
    private static Optional<Set<Permission>> permissions(String scope, OAuthAttempt attempt) {
        return Optional.ofNullable(scope)
                .map(text -> List.of(text.split(" ")))
                .map(names -> attempt.request().permissions().stream()
                        .filter(asked -> names.contains(asked.value()))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static MisskeyException malformed(MisskeyHost host, String message) {
        return new MisskeyException.MalformedAnswer(MisskeyError.local(host, "oauth/token", message), null);
    }

    /** The error of a callback is chosen by whoever made its URL. */
    private static OAuthOutcome refused(String error) {
        return new OAuthOutcome.Refused(error.matches(KNOWN_ERROR) ? error : "unknown_error");
    }

    private static boolean same(String expected, String given) {
        return given != null
                && MessageDigest.isEqual(
                        expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    /** 256 random bits in 43 characters, the minimum that PKCE requires. */
    private String secret() {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
