package io.github.quarkusmisskey.oauth;

/**
 * What a callback brought; any part may be null.
 *
 * @param code to exchange for the token
 * @param state what the attempt gave along
 * @param issuer the {@code iss} of RFC 9207
 * @param error why there is no code, such as {@code access_denied}
 */
public record OAuthCallback(String code, String state, String issuer, String error) {

    @Override
    public String toString() {
        return "OAuthCallback[redacted]";
    }
}
