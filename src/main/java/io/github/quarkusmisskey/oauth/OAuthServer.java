package io.github.quarkusmisskey.oauth;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;
import java.util.Optional;

import io.github.quarkusmisskey.api.InvalidHostException;
import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.oauth.internal.OAuthDiscovery;

/**
 * A server that supports OAuth, as its discovery document describes it. Everything that the document names must be on
 * the same server; otherwise it could send people and codes anywhere.
 *
 * @param issuer the server's identifier, which the {@code iss} of each callback must equal
 * @param authorizationEndpoint the consent page
 * @param tokenPath path of the token endpoint
 */
public record OAuthServer(MisskeyHost host, String issuer, URI authorizationEndpoint, String tokenPath) {

    private static final String CHALLENGE_METHOD = "S256";
    private static final int MAX_ADDRESS = 1000;

    /**
     * @throws IllegalArgumentException if the issuer or the consent page is not on this host, the token path is not a
     *     path, or one of them is too long
     */
    public OAuthServer {
        Objects.requireNonNull(host, "host");
        if (issuer.length() > MAX_ADDRESS
                || authorizationEndpoint.toString().length() > MAX_ADDRESS
                || tokenPath.length() > MAX_ADDRESS) {
            throw new IllegalArgumentException("A URL in the discovery document is too long");
        }
        if (!isRootOf(host, issuer)) {
            throw new IllegalArgumentException("The issuer is not the requested server");
        }
        if (!isOn(host, authorizationEndpoint)) {
            throw new IllegalArgumentException("The consent page is not on the requested server");
        }
        if (!tokenPath.startsWith("/")
                || tokenPath.startsWith("//")
                || !isOn(host, URI.create(host.uri() + tokenPath))) {
            throw new IllegalArgumentException("The token endpoint is not a path of the requested server");
        }
    }

    /** Parses the document; empty if it belongs to another server or is incomplete. */
    static Optional<OAuthServer> of(MisskeyHost host, OAuthDiscovery document) {
        if (document == null
                || document.issuer() == null
                || document.codeChallengeMethods() == null
                || !document.codeChallengeMethods().contains(CHALLENGE_METHOD)) {
            return Optional.empty();
        }
        Optional<URI> consent = uri(document.authorizationEndpoint());
        Optional<URI> token = uri(document.tokenEndpoint())
                .filter(endpoint -> isOn(host, endpoint) && endpoint.getRawQuery() == null);
        if (consent.isEmpty() || token.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new OAuthServer(
                    host, document.issuer(), consent.get(), token.get().getRawPath()));
        } catch (IllegalArgumentException elsewhere) {
            return Optional.empty();
        }
    }

    private static boolean isRootOf(MisskeyHost host, String issuer) {
        return uri(issuer)
                .filter(uri -> isOn(host, uri) && uri.getRawQuery() == null)
                .filter(uri -> uri.getRawPath().isEmpty() || uri.getRawPath().equals("/"))
                .isPresent();
    }

    private static boolean isOn(MisskeyHost host, URI uri) {
        if (uri.getScheme() == null
                || uri.getRawAuthority() == null
                || uri.getRawUserInfo() != null
                || uri.getRawFragment() != null) {
            return false;
        }
        try {
            return host.equals(MisskeyHost.of(uri.getScheme() + "://" + uri.getRawAuthority()));
        } catch (InvalidHostException none) {
            return false;
        }
    }

    private static Optional<URI> uri(String text) {
        try {
            return text == null ? Optional.empty() : Optional.of(new URI(text));
        } catch (URISyntaxException none) {
            return Optional.empty();
        }
    }
}
